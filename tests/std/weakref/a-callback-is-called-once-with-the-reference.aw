import gc, weakref

class Thing: pass

calls = []
t = Thing()
r = weakref.ref(t, lambda ref: calls.append((ref is r, ref())))
print(r.__callback__ is not None, calls)  # expect: True []
del t
gc.collect()
print(calls)  # expect: [(True, None)]
gc.collect()
print(calls, r.__callback__)  # expect: [(True, None)] None
