import copy
from itertools import tee

a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a), list(a))
print(tee("ab", 0), len(tee("ab", 3)), [list(t) for t in tee("ab", 3)])
a, b = tee(iter(range(200)))
print(sum(a), sum(b))
a, b = tee("xyz")
next(a)
c = copy.copy(a)
print(list(c), list(a), list(b))
(again,) = tee(b, 1)
print(list(again), iter(a) is a)


def broken():
    yield 1
    raise ValueError("broken")


a, b = tee(broken())
for t in (a, b, a, b):
    try:
        print(next(t, "end"))
    except ValueError as e:
        print(e)
for wrong in (lambda: tee("ab", -1), lambda: tee(5), lambda: tee("a", "b")):
    try:
        wrong()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
