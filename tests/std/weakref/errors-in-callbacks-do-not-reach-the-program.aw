import gc, sys, weakref
import contextlib, io

class Thing: pass

def fail(ref):
    raise ValueError("from the callback")

t = Thing()
r = weakref.ref(t, fail)
later = []
s = weakref.ref(t, lambda ref: later.append(1))
del t
gc.collect()
print("still here", r(), later)  # expect: still here None [1]
