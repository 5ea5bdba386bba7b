import gc, weakref

class Thing:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"T{self.n}"

a, b, c = Thing(1), Thing(2), Thing(3)
d = weakref.WeakValueDictionary({"a": a, "b": b})
print(d.setdefault("c", c), d.setdefault("a", b), len(d))  # expect: T3 T1 3
print(d.pop("c"), d.pop("c", "gone"))  # expect: T3 gone
try:
    d.pop("c")
except KeyError as e:
    print("KeyError", e)  # expect: KeyError 'c'
print(d.popitem(), dict(d))  # expect: ('b', T2) {'a': T1}
d.update([("x", c)], y=b)
print(dict(d))  # expect: {'a': T1, 'x': T3, 'y': T2}
e = d.copy()
del e["x"]
print(sorted(e), sorted(d), type(e).__name__)  # expect: ['a', 'y'] ['a', 'x', 'y'] WeakValueDictionary
print(dict(d | {"z": a}), dict({"q": a} | d))
# expect: {'a': T1, 'x': T3, 'y': T2, 'z': T1} {'q': T1, 'a': T1, 'x': T3, 'y': T2}
d |= {"w": a}
print(sorted(d), [r() for r in d.valuerefs()])  # expect: ['a', 'w', 'x', 'y'] [T1, T3, T2, T1]
d.clear()
print(len(d), e == {"a": a, "y": b})  # expect: 0 True
try:
    d["n"] = 5
except TypeError as error:
    print(error)  # expect: cannot create weak reference to 'int' object
