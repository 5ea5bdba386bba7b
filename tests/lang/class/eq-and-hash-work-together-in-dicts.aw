class P:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __repr__(self): return f"P({self.x},{self.y})"

d = {P(1, 2): "a"}
d[P(1, 2)] = "b"
print(d, len({P(0, 0), P(0, 0), P(0, 1)}))  # expect: {P(1,2): 'b'} 2

class Default: pass
x, y = Default(), Default()
print(x == x, x == y, x != y, hash(x) == hash(x), len({x, y, x}))  # expect: True False True True 2

class BadHash:
    def __hash__(self): return "no"
try:
    hash(BadHash())
except TypeError as e:
    print(e)  # expect: __hash__ method should return an integer

class Unhashable:
    __hash__ = None
try:
    {Unhashable()}
except TypeError as e:
    print(e)  # expect: unhashable type: 'Unhashable'
