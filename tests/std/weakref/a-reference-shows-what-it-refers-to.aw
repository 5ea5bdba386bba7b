import gc, weakref

class Thing: pass

def named(): pass

def scrub(value):
    head, *rest = repr(value).split("0x")
    return head + "".join("0x" + part.lstrip("0123456789abcdef") for part in rest)

t = Thing()
r = weakref.ref(t)
print(scrub(r), scrub(weakref.ref(named)))
# expect: <weakref at 0x; to 'Thing' at 0x> <weakref at 0x; to 'function' at 0x (named)>
del t
gc.collect()
print(scrub(r))  # expect: <weakref at 0x; dead>
