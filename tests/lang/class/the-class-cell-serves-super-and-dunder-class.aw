class A:
    def f(self):
        return __class__.__name__

    def g(self):
        def inner():
            return super().h()
        return inner

    @staticmethod
    def s():
        return __class__

class B(A):
    def h(self):
        return "B.h"

    def g(self):
        return [super().f() for _ in range(1)], super(B, self).f()

print(B().f(), A.s() is A, B().g())  # expect: A True (['A'], 'A')
try:
    A().g()()
except RuntimeError as e:
    print(e)  # expect: super(): no arguments

def make(base):
    class Local(base):
        def f(self):
            return "local " + super().f()
    return Local
print(make(A)().f(), make(B)().f())  # expect: local A local A
