class A:
    def f(self, x: int = 5) -> str:
        "doc"
        return x
    f.mark = "m"

m = A().f
print(m.__name__, m.__qualname__, m.__doc__, m.__module__, m.mark)  # expect: f A.f doc __main__ m
print(m.__defaults__, m.__annotations__, m.__code__ is A.f.__code__)  # expect: (5,) {'x': <class 'int'>, 'return': <class 'str'>} True
print(type(m.__self__).__name__, m.__func__ is A.f)  # expect: A True
try:
    m.__name__ = "x"
except AttributeError as e:
    print(e)  # expect: 'method' object has no attribute '__name__' and no __dict__ for setting new attributes
try:
    m.nope
except AttributeError as e:
    print(e)  # expect: 'function' object has no attribute 'nope'
