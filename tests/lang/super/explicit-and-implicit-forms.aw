class A:
    def f(self): return "A.f"
    x = "A.x"
class B(A):
    def f(self): return super().f() + " B"
    def g(self): return super(B, self).f()
    @classmethod
    def c(cls): return super().x
    @staticmethod
    def s(self): return super(B, self).f()
    def nested(self):
        def inner(): return super(B, self).f()
        return inner()
class C(B):
    def f(self): return super().f() + " C"
print(C().f(), C().g(), C.c(), B.s(C()), C().nested())  # expect: A.f B C A.f A.x A.f A.f
print(super(B, C()).f(), super(C, C()).f(), super(B, C).x)  # expect: A.f A.f B A.x
