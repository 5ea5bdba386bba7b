import weakref

class Thing: pass

t = Thing()
for args in ((), (t, None, None)):
    try:
        weakref.ref(*args)
    except TypeError as e:
        print(e)
        # expect: __new__ expected at least 1 argument, got 0
        # expect: __new__ expected at most 2 arguments, got 3
try:
    weakref.ref(t, callback=None)
except TypeError as e:
    print(e)  # expect: ref() takes no keyword arguments
try:
    weakref.ref(t)(1)
except TypeError as e:
    print(type(e).__name__)  # expect: TypeError
print(weakref.ref is weakref.ReferenceType, weakref.ref.__name__)  # expect: True ReferenceType
