import gc, weakref

class Thing: pass

t = Thing()
r = weakref.ref(t)
del t
gc.collect()
try:
    hash(r)
except TypeError as e:
    print(e)  # expect: weak object has gone away
class Unhashable:
    __hash__ = None
u = Unhashable()
try:
    hash(weakref.ref(u))
except TypeError as e:
    print(e)  # expect: unhashable type: 'Unhashable'
