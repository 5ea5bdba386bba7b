print('a' < 'b', 'a' < 'B', 'abc' < 'abd', 'ab' < 'abc', '' < 'a')  # expect: True False True True True
print('é' > 'z', '😀' > '日', 'Z' <= 'Z', 'a' != 'A', 'a' == 'a')  # expect: True True True True True
print(sorted(['b', 'a', 'é', 'Z', '', '日', '10', '9']))  # expect: ['', '10', '9', 'Z', 'a', 'b', 'é', '日']
print(max('banana'), min('banana'), 'a' == 1, 'a' != b'a')  # expect: n a False True
