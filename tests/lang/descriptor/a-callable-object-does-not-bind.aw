class Call:
    def __call__(self, *args): return args

class A:
    m = Call()
    n = staticmethod(Call())
    k = classmethod(Call())

a = A()
print(a.m(1), a.n(2))  # expect: (1,) (2,)
print([getattr(x, "__name__", x) for x in a.k(3)])  # expect: ['A', 3]
