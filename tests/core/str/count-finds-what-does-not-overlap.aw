print('aaaa'.count('aa'), 'banana'.count('a'), 'abc'.count(''))  # expect: 2 3 4
print('banana'.count('a', 2), 'banana'.count('a', 2, 4), 'banana'.count('an', -4))  # expect: 2 1 1
print('été'.count('é'), ''.count(''), ''.count('', 1))  # expect: 2 1 0
print('abc'.count('', 10), 'abc'.count('c', -1, 100))  # expect: 0 1
