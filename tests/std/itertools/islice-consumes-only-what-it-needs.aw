from itertools import count, islice

source = count()
print(list(islice(source, 2, 8, 3)), next(source))  # expect: [2, 5] 8
print(list(islice("abcdefg", 2)), list(islice("abcdefg", 2, 4)), list(islice("abcdefg", 0, None, 2)))
# expect: ['a', 'b'] ['c', 'd'] ['a', 'c', 'e', 'g']
source = iter(range(5))
print(list(islice(source, 0)), next(source), list(islice(source, None)))  # expect: [] 0 [1, 2, 3, 4]
