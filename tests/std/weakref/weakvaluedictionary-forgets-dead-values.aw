import gc, weakref

class Thing:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"T{self.n}"

a, b = Thing(1), Thing(2)
d = weakref.WeakValueDictionary(a=a)
d["b"] = b
print(len(d), sorted(d), "a" in d, "c" in d, d["a"], d.get("b"), d.get("c", "none"))
# expect: 2 ['a', 'b'] True False T1 T2 none
print(sorted(d.items(), key=str), sorted(map(str, d.values())), list(d.keys()))
# expect: [('a', T1), ('b', T2)] ['T1', 'T2'] ['a', 'b']
del a
gc.collect()
print(len(d), dict(d), "a" in d, d.get("a"))  # expect: 1 {'b': T2} False None
try:
    d["a"]
except KeyError as e:
    print("KeyError", e)  # expect: KeyError 'a'
