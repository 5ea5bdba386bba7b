def tag(**kw):
    def wrap(cls):
        for k, v in kw.items(): setattr(cls, k, v)
        return cls
    return wrap
def log(f):
    def inner(self, *a):
        print("call", f.__name__, a)
        return f(self, *a)
    return inner
@tag(x=1, y="z")
class A:
    @log
    def m(self, a): return a + self.x
    @staticmethod
    @log
    def s(v): return v
    @classmethod
    @log
    def c(cls, v): return cls.__name__, v
    @property
    @log
    def p(self): return self.y
a = A()
print(a.m(1), a.s("v"), A.c(2), a.p)
# expect: call m (1,)
# expect: call s ()
# expect: call c (2,)
# expect: call p ()
# expect: 2 v ('A', 2) z
