class C:
    def m(self, x):
        return x

    @classmethod
    def c(cls, x):
        return x

    @staticmethod
    def s(x):
        return x

    def __init__(self, n=0):
        pass

for call in (lambda: C().m(), lambda: C().m(1, 2), lambda: C.c(), lambda: C.s(), lambda: C.m(), lambda: C(1, 2)):
    try:
        call()
    except TypeError as e:
        print(e)
        # expect: C.m() missing 1 required positional argument: 'x'
        # expect: C.m() takes 2 positional arguments but 3 were given
        # expect: C.c() missing 1 required positional argument: 'x'
        # expect: C.s() missing 1 required positional argument: 'x'
        # expect: C.m() missing 2 required positional arguments: 'self' and 'x'
        # expect: C.__init__() takes from 1 to 2 positional arguments but 3 were given
