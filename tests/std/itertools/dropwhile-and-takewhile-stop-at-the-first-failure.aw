from itertools import dropwhile, takewhile

small = lambda x: x < 3
print(list(takewhile(small, [1, 2, 5, 1])), list(dropwhile(small, [1, 2, 5, 1])))  # expect: [1, 2] [5, 1]
print(list(takewhile(small, [])), list(dropwhile(small, [9])), list(dropwhile(small, [1, 1])))  # expect: [] [9] []
source = iter([1, 2, 7, 8])
t = takewhile(small, source)
print(list(t), next(source), list(t))  # expect: [1, 2] 8 []
source = iter([5, 1])
t = takewhile(small, source)
print(next(t, "ended"), next(t, "still ended"), list(source))  # expect: ended still ended [1]


def picky(x):
    if x == 2:
        raise ValueError("two")
    return True


d = dropwhile(picky, [1, 2, 3])
try:
    next(d)
except ValueError as e:
    print(e, list(d))  # expect: two []
