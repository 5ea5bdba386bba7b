import gc, weakref

class Key:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"K{self.n}"

a, b = Key(1), Key(2)
d = weakref.WeakKeyDictionary({a: "one"})
d[b] = "two"
print(len(d), d[a], b in d, Key(1) in d, 5 in d, d.get(b), d.get(Key(9), "none"))
# expect: 2 one True False False two none
print(list(d.items()), list(d.keys()), list(d.values()))  # expect: [(K1, 'one'), (K2, 'two')] [K1, K2] ['one', 'two']
print([r() for r in d.keyrefs()])  # expect: [K1, K2]
del a
gc.collect()
print(len(d), list(d.items()))  # expect: 1 [(K2, 'two')]
try:
    d[Key(2)]
except KeyError as e:
    print(type(e).__name__)  # expect: KeyError
