import gc, weakref

class Thing:
    n = 1
    def __len__(self): return 4

t = Thing()
gone = []
p = weakref.proxy(t, lambda proxy: gone.append(proxy is p))
print(p.n, len(p))  # expect: 1 4
del t
gc.collect()
for attempt in (lambda: p.n, lambda: len(p), lambda: setattr(p, "n", 2), lambda: str(p), lambda: bool(p), lambda: p + 1):
    try:
        attempt()
    except ReferenceError as e:
        print(e)
        # expect: weakly-referenced object no longer exists
        # expect: weakly-referenced object no longer exists
        # expect: weakly-referenced object no longer exists
        # expect: weakly-referenced object no longer exists
        # expect: weakly-referenced object no longer exists
        # expect: weakly-referenced object no longer exists
print(gone, repr(p).startswith("<weakproxy at 0x"), repr(p).endswith("; dead>"))  # expect: [True] True True
