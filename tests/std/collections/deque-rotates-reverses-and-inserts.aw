from collections import deque

d = deque(range(5))
d.rotate()
print(d)  # expect: deque([4, 0, 1, 2, 3])
d.rotate(-2)
print(d)  # expect: deque([1, 2, 3, 4, 0])
d.rotate(12)
print(d)  # expect: deque([4, 0, 1, 2, 3])
d.reverse()
print(d)  # expect: deque([3, 2, 1, 0, 4])
d.insert(0, "first")
d.insert(100, "last")
d.insert(-1, "nearly")
print(d)  # expect: deque(['first', 3, 2, 1, 0, 4, 'nearly', 'last'])
d.remove("nearly")
print(list(reversed(d)), len(d))  # expect: ['last', 4, 0, 1, 2, 3, 'first'] 7
empty = deque()
empty.rotate(3)
print(empty, bool(empty), bool(d))  # expect: deque([]) False True
d.clear()
print(d)  # expect: deque([])
try:
    d.rotate(1.5)
except TypeError as e:
    print(e)  # expect: 'float' object cannot be interpreted as an integer
