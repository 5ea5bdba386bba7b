import weakref

class Key:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"K{self.n}"

a, b, c = Key(1), Key(2), Key(3)
d = weakref.WeakKeyDictionary()
print(d.setdefault(a, 1), d.setdefault(a, 2), d.setdefault(b), dict(d))  # expect: 1 1 None {K1: 1, K2: None}
d.update({c: 3, b: 2})
print(dict(d), d.pop(c), d.pop(c, "gone"))  # expect: {K1: 1, K2: 2, K3: 3} 3 gone
del d[b]
print(dict(d), dict(d | {b: 5}))  # expect: {K1: 1} {K1: 1, K2: 5}
d |= {c: 6}
print(dict(d.copy()), d == d.copy(), d == {a: 1, c: 6})  # expect: {K1: 1, K3: 6} True True
print(d.popitem(), len(d))  # expect: (K3, 6) 1
for key in (1, "x"):
    try:
        d[key] = 1
    except TypeError as e:
        print(e)
        # expect: cannot create weak reference to 'int' object
        # expect: cannot create weak reference to 'str' object
d.clear()
print(list(d), repr(d).startswith("<WeakKeyDictionary at 0x"))  # expect: [] True
