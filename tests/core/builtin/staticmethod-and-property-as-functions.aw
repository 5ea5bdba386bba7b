class A:
    def _get(self):
        return "got"
    def _set(self, value):
        print("set", value)
    def _del(self):
        print("del")
    p = property(_get, _set, _del, "the doc")
    q = property(fget=_get, doc="q doc")
    s = staticmethod(lambda x: x * 2)
    c = classmethod(lambda cls: cls.__name__)
a = A()
a.p = 5
del a.p
print(a.p, A.p.__doc__, A.q.__doc__, a.s(3), A.s(4), a.c(), type(A.p).__name__, A.p.fget(a), A.q.fset)
for action in (lambda: setattr(a, "q", 1), lambda: delattr(a, "q"), lambda: staticmethod(), lambda: classmethod(1, 2), lambda: property(1, 2, 3, 4, 5)):
    try:
        action()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
f = staticmethod(len)
print(f("abc"), f.__func__ is len, f.__wrapped__ is len, f.__name__)
