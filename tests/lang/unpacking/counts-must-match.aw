def show(f):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
def u(v):
    a, b = v
def s(v):
    a, *b, c = v
def l(v):
    [a, b, c] = v
def n(v):
    (a, b), c = v
show(lambda: u([1]))  # expect: ValueError not enough values to unpack (expected 2, got 1)
show(lambda: u([1, 2, 3]))  # expect: ValueError too many values to unpack (expected 2)
show(lambda: u(()))  # expect: ValueError not enough values to unpack (expected 2, got 0)
show(lambda: u("x"))  # expect: ValueError not enough values to unpack (expected 2, got 1)
show(lambda: u(5))  # expect: TypeError cannot unpack non-iterable int object
show(lambda: u(None))  # expect: TypeError cannot unpack non-iterable NoneType object
show(lambda: u(iter([1, 2, 3])))  # expect: ValueError too many values to unpack (expected 2)
show(lambda: u({1: 2}))  # expect: ValueError not enough values to unpack (expected 2, got 1)
show(lambda: u(range(10)))  # expect: ValueError too many values to unpack (expected 2)
show(lambda: s([1]))  # expect: ValueError not enough values to unpack (expected at least 2, got 1)
show(lambda: s([]))  # expect: ValueError not enough values to unpack (expected at least 2, got 0)
show(lambda: s(5))  # expect: TypeError cannot unpack non-iterable int object
show(lambda: l("ab"))  # expect: ValueError not enough values to unpack (expected 3, got 2)
show(lambda: n([1, 2]))  # expect: TypeError cannot unpack non-iterable int object
show(lambda: n([(1, 2, 3), 2]))  # expect: ValueError too many values to unpack (expected 2)
def f():
    for a, b in [1]: pass
show(f)  # expect: TypeError cannot unpack non-iterable int object
show(lambda: [x for x, y in [(1, 2, 3)]])  # expect: ValueError too many values to unpack (expected 2)
show(lambda: [*5])  # expect: TypeError Value after * must be an iterable, not int
show(lambda: {*5})  # expect: TypeError 'int' object is not iterable
show(lambda: {**5})  # expect: TypeError 'int' object is not a mapping
show(lambda: (*None,))  # expect: TypeError Value after * must be an iterable, not NoneType
show(lambda: print(*5))  # expect: TypeError print() argument after * must be an iterable, not int
def g():
    *a, b = []
show(g)  # expect: ValueError not enough values to unpack (expected at least 1, got 0)
