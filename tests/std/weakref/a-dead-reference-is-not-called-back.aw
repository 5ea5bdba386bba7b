import gc, weakref

class Thing: pass

calls = []
t = Thing()
r = weakref.ref(t, lambda ref: calls.append("called"))
del r
gc.collect()
del t
gc.collect()
print(calls)  # expect: []
