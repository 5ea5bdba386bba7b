import gc, weakref

class Thing: pass

def f():
    t = Thing()
    r = weakref.ref(t)
    gc.collect()
    print(r() is None)  # expect: False
    return r

r = f()
gc.collect()
print(r())  # expect: None
