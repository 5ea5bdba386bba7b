import copy
from collections import deque


class Line(deque):
    pass


d = deque([1, [2]])
d.append(d)
print(d)  # expect: deque([1, [2], [...]])
line = Line("ab", maxlen=4)
print(line, repr(copy.copy(line)), type(copy.copy(line)).__name__)
# expect: Line(['a', 'b'], maxlen=4) Line(['a', 'b'], maxlen=4) Line
nested = deque([[1], [2]])
deep = copy.deepcopy(nested)
nested[0].append(9)
print(deep, nested, copy.copy(nested)[0] is nested[0])  # expect: deque([[1], [2]]) deque([[1, 9], [2]]) True
print(deque[int], line + deque("c"), type(line + deque("c")).__name__, type(line * 2).__name__)
# expect: collections.deque[int] Line(['a', 'b', 'c'], maxlen=4) Line Line
