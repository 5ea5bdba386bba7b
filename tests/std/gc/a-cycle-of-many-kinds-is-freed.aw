import gc, weakref

class Box: pass

def cycle(make):
    box = Box()
    box.held = make(box)
    return weakref.ref(box)

def generator(box):
    yield box

def started(box):
    g = generator(box)
    next(g)
    return g

refs = {
    "list": cycle(lambda b: [b]),
    "dict": cycle(lambda b: {"x": b}),
    "tuple": cycle(lambda b: (b,)),
    "set": cycle(lambda b: {b}),
    "closure": cycle(lambda b: lambda: b),
    "method": cycle(lambda b: b.__init__),
    "generator": cycle(started),
    "itself": cycle(lambda b: b),
}
gc.collect()
print([name for name, r in refs.items() if r() is not None])  # expect: []
