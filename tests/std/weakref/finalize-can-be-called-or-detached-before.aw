import weakref

class Thing: pass

t = Thing()
calls = []
def done(*args, **kw):
    calls.append((args, kw))
    return "result"
f = weakref.finalize(t, done, 1, two=2)
print(f(), f(), f.alive, calls)  # expect: result None False [((1,), {'two': 2})]
g = weakref.finalize(t, done, 3)
found = g.detach()
print(found[0] is t, found[1] is done, found[2:], g.alive, g(), len(calls))
# expect: True True ((3,), {}) False None 1
for args in ((), (t,)):
    try:
        weakref.finalize(*args)
    except TypeError as e:
        print(type(e).__name__)
        # expect: TypeError
        # expect: TypeError
try:
    weakref.finalize(5, print)
except TypeError as e:
    print(e)  # expect: cannot create weak reference to 'int' object
