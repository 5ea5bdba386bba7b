import inspect, functools

class A:
    def __init__(self, x, *, y=1): pass
    def method(self, a, b=2): pass
    @classmethod
    def cls(cls, a): pass
    @staticmethod
    def static(a, b): pass
    def __call__(self, q): pass
class New:
    def __new__(cls, n, m=0): return super().__new__(cls)
class Meta(type):
    def __call__(cls, *args, special): pass
class WithMeta(metaclass=Meta): pass
class Empty: pass

a = A(1)
for what in (A, A.method, a.method, A.cls, A.static, a, New, WithMeta, Empty):
    print(inspect.signature(what))
    # expect: (x, *, y=1)
    # expect: (self, a, b=2)
    # expect: (a, b=2)
    # expect: (a)
    # expect: (a, b)
    # expect: (q)
    # expect: (n, m=0)
    # expect: (*args, special)
    # expect: ()
print(inspect.signature(functools.partial(A.static, 1)), inspect.signature(functools.partial(A, y=5)))
# expect: (b) (x, *, y=5)
for bad in (5, "x", None):
    try:
        inspect.signature(bad)
    except TypeError as e:
        print(e)
        # expect: 5 is not a callable object
        # expect: 'x' is not a callable object
        # expect: None is not a callable object
