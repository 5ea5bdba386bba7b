print('aaaa'.replace('a', 'b', 2), 'aaaa'.replace('aa', 'b'), 'abc'.replace('', '-'))
# expect: bbaa bb -a-b-c-
print('abc'.replace('', '-', 2), 'abc'.replace('x', 'y'), 'abc'.replace('b', ''), 'aaa'.replace('a', 'b', -1))
# expect: -a-bc abc ac bbb
print('été'.replace('é', 'e', count=1), 'aaa'.replace('a', 'b', 0), ''.replace('', 'x'), ''.replace('', 'x', 0))
# expect: eté aaa x 
