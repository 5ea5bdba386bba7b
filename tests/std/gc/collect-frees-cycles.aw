import gc, weakref

class Node:
    pass

def make():
    a, b = Node(), Node()
    a.other, b.other = b, a
    return weakref.ref(a)

refs = [make() for _ in range(10)]
gc.collect()
print([r() for r in refs] == [None] * 10)  # expect: True
keep = Node()
keep.me = keep
r = weakref.ref(keep)
gc.collect()
print(r() is keep, gc.isenabled())  # expect: True True
gc.disable()
print(gc.isenabled())  # expect: False
gc.enable()
