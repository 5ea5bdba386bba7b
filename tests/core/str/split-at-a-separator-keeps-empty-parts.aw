print('a,,b,'.split(','), ','.split(','), ''.split(','))  # expect: ['a', '', 'b', ''] ['', ''] ['']
print('a,b,c,d'.split(',', 2), 'a,b,c,d'.rsplit(',', 2), 'a--b'.split('--'))
# expect: ['a', 'b', 'c,d'] ['a,b', 'c', 'd'] ['a', 'b']
print('aXbXc'.split('X', maxsplit=1), 'été'.split('t'), 'aaa'.split('aa'), 'aaa'.rsplit('aa'))
# expect: ['a', 'bXc'] ['é', 'é'] ['', 'a'] ['a', '']
