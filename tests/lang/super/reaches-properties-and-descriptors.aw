class A:
    @property
    def p(self): return "A.p"
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(): return "s"
    data = "d"
class B(A):
    @property
    def p(self): return super().p + "!"
    @classmethod
    def c(cls): return "B:" + super().c()
    @staticmethod
    def s(): return "B" + A.s()
    def all(self): return super().s(), super().data, super().c()
print(B().p, B.c(), B().s(), B().all())  # expect: A.p! B:B Bs ('s', 'd', 'B')
try:
    super(B, B()).p = 5
except AttributeError as e:
    print(e)  # expect: 'super' object has no attribute 'p' and no __dict__ for setting new attributes
try:
    super(B, B()).fresh = 5
except AttributeError as e:
    print(e)  # expect: 'super' object has no attribute 'fresh' and no __dict__ for setting new attributes
