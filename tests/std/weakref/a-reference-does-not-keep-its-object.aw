import gc, weakref

class Thing: pass

t = Thing()
r = weakref.ref(t)
print(r() is t, type(r()).__name__)  # expect: True Thing
other = t
del t
gc.collect()
print(r() is other)  # expect: True
other = None
gc.collect()
print(r())  # expect: None
