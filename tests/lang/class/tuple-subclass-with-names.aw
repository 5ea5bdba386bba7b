class P(tuple):
    __slots__ = ()
    def __new__(cls, x, y=0): return super().__new__(cls, (x, y))
    x = property(lambda self: self[0])
    y = property(lambda self: self[1])
    def __add__(self, o): return P(self.x + o.x, self.y + o.y)
    def __repr__(self): return f"P({self.x}, {self.y})"
p = P(1, 2)
print(p, p + P(1, 1), p.x, p == (1, 2), hash(p) == hash((1, 2)), len(p), p[::-1], type(p[:]).__name__, {p: 1}[(1, 2)])  # expect: P(1, 2) P(2, 3) 1 True True 2 (2, 1) tuple 1
a, b = p
print(a, b, sorted([P(2), P(1)]), p < P(1, 3), P(y=5, x=1), isinstance(p, tuple))  # expect: 1 2 [P(1, 0), P(2, 0)] True P(1, 5) True
try:
    p.z = 1
except AttributeError as e:
    print(e)  # expect: 'P' object has no attribute 'z' and no __dict__ for setting new attributes
try:
    p.x = 1
except AttributeError as e:
    print(e)  # expect: property 'x' of 'P' object has no setter
