class A:
    x = 1
    def __getattr__(self, name):
        if name == "made":
            return "up"
        raise AttributeError(f"no {name} here")
a = A()
print(getattr(a, "x"), getattr(a, "made"), getattr(a, "zz", "default"), hasattr(a, "x"), hasattr(a, "zz"), setattr(a, "y", 5), a.y, delattr(a, "y"), hasattr(a, "y"), setattr(a, "not a name", 1), getattr(a, "not a name"), vars(a))
for action in (lambda: getattr(a, "zz"), lambda: delattr(a, "y"), lambda: delattr(a, "x"), lambda: getattr(a, 5), lambda: setattr(a, None, 1), lambda: hasattr(a, 1.5), lambda: getattr(a), lambda: setattr(a, "x"), lambda: delattr(5, "real"), lambda: setattr(5, "x", 1), lambda: getattr(a, "x", 1, 2), lambda: delattr(A, "zz")):
    try:
        print(action())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
class B:
    @property
    def p(self):
        raise ValueError("inside")
try:
    hasattr(B(), "p")
except ValueError as e:
    print("ValueError", e)
