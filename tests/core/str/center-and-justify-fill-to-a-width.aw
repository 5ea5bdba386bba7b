print('abc'.center(8, '*'), 'abcd'.center(7, '-'))  # expect: **abc*** --abcd-
print('abc'.ljust(6) + '|', 'abc'.rjust(6, '.'))  # expect: abc   | ...abc
print('é'.center(4, '日'))  # expect: 日é日日
print('long'.ljust(2), 'long'.center(-1))  # expect: long long
