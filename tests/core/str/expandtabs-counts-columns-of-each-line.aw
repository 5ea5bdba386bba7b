print('a\tbc\td'.expandtabs(4))  # expect: a   bc  d
print(repr('a\tb\n\tc\r\td'.expandtabs(3)))  # expect: 'a  b\n   c\r   d'
print(repr('\t\tx'.expandtabs(0)), repr('a\tb'.expandtabs(-1)), repr('ab\tc'.expandtabs(tabsize=1)))
# expect: 'x' 'ab' 'ab c'
print(repr('é\té'.expandtabs()))  # expect: 'é       é'
