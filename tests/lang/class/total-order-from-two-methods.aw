import functools
@functools.total_ordering
class V:
    def __init__(self, *p): self.p = p
    def __eq__(self, o): return isinstance(o, V) and self.p == o.p
    def __lt__(self, o): return self.p < o.p if isinstance(o, V) else NotImplemented
    def __repr__(self): return ".".join(map(str, self.p))
a, b = V(1, 2), V(1, 10)
print(a < b, a <= b, a > b, a >= b, a == V(1, 2), a != b, sorted([b, a]), max(a, b))  # expect: True True False False True True [1.2, 1.10] 1.10
try:
    a <= 5
except TypeError as e:
    print(e)  # expect: '<=' not supported between instances of 'V' and 'int'
try:
    hash(a)
except TypeError as e:
    print(e)  # expect: unhashable type: 'V'
