class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))
    @property
    def x(self):
        return self[0]
    def __add__(self, other):
        return Point(self[0] + other[0], self[1] + other[1])

p = Point(1, 2)
print(p, p.x, p + p, type(p + p).__name__, type(p * 2).__name__, type(p[:1]).__name__, p == (1, 2), hash(p) == hash((1, 2)), {(1, 2): "at"}[p], isinstance(p, tuple))
# expect: (1, 2) 1 (2, 4) Point tuple tuple True True at True
x, y = p
print(x, y, tuple(p), type(tuple(p)).__name__, tuple(p) is p, sorted([Point(2, 1), p]), "%d-%d" % p, len(p), [*p])
# expect: 1 2 (1, 2) tuple False [(1, 2), (2, 1)] 1-2 2 [1, 2]
try:
    Point(1)
except TypeError as e:
    print(e)  # expect: Point.__new__() missing 1 required positional argument: 'y'
