import copy
from collections import OrderedDict, deque

for original in ([[1]], {"k": [1]}, ([1],), deque([[1]]), OrderedDict(k=[1])):
    c = copy.copy(original)
    first = next(iter(c.values())) if hasattr(c, "values") else c[0]
    source = next(iter(original.values())) if hasattr(original, "values") else original[0]
    print(type(c).__name__, c == original, c is original, first is source)  # expect: list True False True
    # expect: dict True False True
    # expect: tuple True True True
    # expect: deque True False True
    # expect: OrderedDict True False True
print(copy.copy({1, 2}), copy.copy(b"ab"), copy.copy(range(2)), copy.copy(slice(1, 2)), copy.copy(1.5), copy.copy(...), copy.copy(NotImplemented))
# expect: {1, 2} b'ab' range(0, 2) slice(1, 2, None) 1.5 Ellipsis NotImplemented
