import gc, weakref

class Thing: pass

class Tagged(weakref.ref):
    def __new__(cls, obj, callback=None, *, tag):
        return super().__new__(cls, obj, callback)
    def __init__(self, obj, callback=None, *, tag):
        super().__init__(obj, callback)
        self.tag = tag
    def __call__(self):
        found = super().__call__()
        return (self.tag, found)

t = Thing()
seen = []
a = Tagged(t, lambda ref: seen.append((ref.tag, ref is a)), tag="first")
b = Tagged(t, tag="second")
print(a()[0], a()[1] is t, a is b, a == b, isinstance(a, weakref.ref))  # expect: first True False True True
print(weakref.getweakrefcount(t))  # expect: 2
del t
gc.collect()
print(a(), seen)  # expect: ('first', None) [('first', True)]
