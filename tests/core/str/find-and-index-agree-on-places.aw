print('hello'.find('l'), 'hello'.rfind('l'), 'hello'.index('l'), 'hello'.rindex('l'))  # expect: 2 3 2 3
print('hello'.find('l', 3), 'hello'.find('l', -2), 'hello'.find('l', 0, 2), 'hello'.rfind('l', 0, -2))
# expect: 3 3 -1 2
print('hello'.find(''), 'hello'.rfind(''), 'hello'.find('', 5), 'hello'.find('', 6))  # expect: 0 5 5 -1
print('日本語日本'.find('本'), '日本語日本'.rfind('本'), 'x😀y😀'.index('😀', 2))  # expect: 1 4 3
print('abc'.find('abcd'), ''.find(''), ''.find('a'))  # expect: -1 0 -1
