import gc, weakref

class Point:
    def __init__(self, x): self.x = x
    def __eq__(self, other): return isinstance(other, Point) and self.x == other.x
    def __hash__(self): return hash(self.x)

a, b, c = Point(1), Point(1), Point(2)
ra, rb, rc = map(weakref.ref, (a, b, c))
print(ra == rb, ra == rc, ra != rb, ra != rc)  # expect: True False False True
print(hash(ra) == hash(a), len({ra, rb, rc}))  # expect: True 2
print(ra == a, ra == 1)  # expect: False False
del a, b, c
gc.collect()
print(ra == rb, ra == ra, ra != rb)  # expect: False True True
print(hash(ra) == hash(1))  # expect: True
