print(repr('a'), repr("it's"), repr('say "x"'), repr('both \' "'))  # expect: 'a' "it's" 'say "x"' 'both \' "'
print(repr('\n\t\r\\'), repr('\x00\x1f\x7f'), repr('é日😀'))  # expect: '\n\t\r\\' '\x00\x1f\x7f' 'é日😀'
print(ascii('é日😀'), ascii('\x80\u2028'), repr('\u2028\xa0\xad\ue000'))
# expect: '\xe9\u65e5\U0001f600' '\x80\u2028' '\u2028\xa0\xad\ue000'
