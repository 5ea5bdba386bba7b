class C:
    def method(self): yield

def g(): yield

a, b, c = g(), C().method(), (x for x in ())
print(a.__name__, b.__name__, b.__qualname__, c.__name__, c.__qualname__)
# expect: g method C.method <genexpr> <genexpr>
a.__name__, a.__qualname__ = "other", "very.other"
print(a.__name__, a.__qualname__, g.__name__, repr(a).startswith("<generator object very.other at 0x"))
# expect: other very.other g True
for bad in (5, None):
    try:
        a.__name__ = bad
    except TypeError as e:
        print(e)
        # expect: __name__ must be set to a string object
        # expect: __name__ must be set to a string object
g.__name__ = "renamed"
print(g().__name__, a.__name__)  # expect: renamed other
