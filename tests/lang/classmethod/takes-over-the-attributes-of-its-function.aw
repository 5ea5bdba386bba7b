def f(cls):
    "doc of f"
c = classmethod(f)
s = staticmethod(f)
for w in (c, s):
    print(type(w).__name__, w.__doc__, w.__name__, w.__module__, w.__wrapped__ is f, w.__isabstractmethod__)
# expect: classmethod doc of f f __main__ True False
# expect: staticmethod doc of f f __main__ True False
print(s() is None)  # expect error: TypeError: f() missing 1 required positional argument: 'cls'
print(staticmethod(len)([1, 2]))
print(repr(c).startswith("<classmethod(<function f at"), repr(s).startswith("<staticmethod(<function f at"))
