class A:
    @staticmethod
    def f(*args): return args
    @staticmethod
    def g(self): return self

print(A.f(1), A().f(2), A.f is A().f)  # expect: (1,) (2,) True
print(A.__dict__["f"](3))  # expect: (3,)
try:
    A().g()
except TypeError as e:
    print(e)  # expect: A.g() missing 1 required positional argument: 'self'
print(type(A.__dict__["f"]).__name__, A.__dict__["f"].__func__ is A.f, A.__dict__["f"].__get__(None, A) is A.f)  # expect: staticmethod True True
