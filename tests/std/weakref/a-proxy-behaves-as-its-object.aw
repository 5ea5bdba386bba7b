import weakref

class Vector:
    def __init__(self, *items): self.items = list(items)
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i]
    def __setitem__(self, i, value): self.items[i] = value
    def __contains__(self, item): return item in self.items
    def __iter__(self): return iter(self.items)
    def __add__(self, other): return Vector(*self.items, *other)
    def __eq__(self, other): return self.items == other.items
    def __str__(self): return f"vector of {len(self)}"
    def __bool__(self): return bool(self.items)
    def total(self): return sum(self.items)

v = Vector(1, 2, 3)
p = weakref.proxy(v)
print(len(p), p[0], 2 in p, list(p), p.total(), str(p), bool(p))  # expect: 3 1 True [1, 2, 3] 6 vector of 3 True
p[0] = 10
p.name = "named"
print(v.items, v.name, p.name, p == v)  # expect: [10, 2, 3] named named True
print((p + [4]).items)  # expect: [10, 2, 3, 4]
del p.name
print(hasattr(v, "name"), isinstance(p, Vector), p.__class__ is Vector, type(p) is weakref.ProxyType)
# expect: False True True True
print(weakref.proxy(v) is p, type(p) in weakref.ProxyTypes)  # expect: True True
