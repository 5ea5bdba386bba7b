import gc, weakref

class Thing:
    def __init__(self, n): self.n = n

t = Thing(1)
r = weakref.ref(t)
print(r() is t, r().n, weakref.ref(t) is r, r == weakref.ref(t))  # expect: True 1 True True
del t
gc.collect()
print(r())  # expect: None
called = []
u = Thing(2)
s = weakref.ref(u, lambda ref: called.append(ref is s))
d = weakref.WeakValueDictionary(k=u)
k = weakref.WeakKeyDictionary()
k[u] = "value"
print(d["k"].n, k[u], len(d), len(k))  # expect: 2 value 1 1
del u
gc.collect()
print(called, dict(d), len(k))  # expect: [True] {} 0
for bad in (5, "text", None, [], ()):
    try:
        weakref.ref(bad)
    except TypeError as e:
        print(e)
        # expect: cannot create weak reference to 'int' object
        # expect: cannot create weak reference to 'str' object
        # expect: cannot create weak reference to 'NoneType' object
        # expect: cannot create weak reference to 'list' object
        # expect: cannot create weak reference to 'tuple' object
