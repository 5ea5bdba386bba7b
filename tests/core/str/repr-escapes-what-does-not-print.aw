for s in ("plain", "it's", 'say "hi"', "both ' and \"", "tab\t nl\n cr\r nul\0", "\x1b[0m", "é 日 😀", "\u200b", "\xa0", "\\"):
    print(repr(s))
    # expect: 'plain'
    # expect: "it's"
    # expect: 'say "hi"'
    # expect: 'both \' and "'
    # expect: 'tab\t nl\n cr\r nul\x00'
    # expect: '\x1b[0m'
    # expect: 'é 日 😀'
    # expect: '\u200b'
    # expect: '\xa0'
    # expect: '\\'
print(ascii("é😀"), str("x"), ["a'b"], {"k": "v\n"})
# expect: '\xe9\U0001f600' x ["a'b"] {'k': 'v\n'}
