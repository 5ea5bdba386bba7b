import gc, weakref

class Thing: pass

def locals_are_released():
    t = Thing()
    r = weakref.ref(t)
    t = None
    gc.collect()
    return r()

def items_are_released():
    things = [Thing(), Thing()]
    refs = [weakref.ref(t) for t in things]
    things.pop()
    gc.collect()
    first = [r() is not None for r in refs]
    things.clear()
    gc.collect()
    return first, [r() for r in refs]

def a_used_local_stays():
    t = Thing()
    r = weakref.ref(t)
    gc.collect()
    return r() is t

print(locals_are_released())  # expect: None
print(items_are_released())  # expect: ([True, False], [None, None])
print(a_used_local_stays())  # expect: True
