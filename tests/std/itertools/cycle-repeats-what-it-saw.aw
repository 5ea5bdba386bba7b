from itertools import cycle, islice

print(list(islice(cycle("abc"), 8)), list(cycle([])))  # expect: ['a', 'b', 'c', 'a', 'b', 'c', 'a', 'b'] []
source = iter([1, 2])
c = cycle(source)
print(next(c), next(c), next(c), next(c), next(source, "used up"))  # expect: 1 2 1 2 used up
try:
    cycle(5)
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable


def broken():
    yield 1
    raise ValueError("in the middle")


c = cycle(broken())
print(next(c))  # expect: 1
try:
    next(c)
except ValueError as e:
    print(e)  # expect: in the middle
