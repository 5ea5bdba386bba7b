C = type("C", (), {"x": 1, "get": lambda self: self.x})
print(C.__name__, C().get(), C.__bases__, repr(C))
# expect: C 1 (<class 'object'>,) <class '__main__.C'>
D = type("D", (C,), {})
print(D().x, D.__mro__[1] is C)  # expect: 1 True
class E: pass
E.method = lambda self, n: n + 1
print(E().method(1))  # expect: 2
print(type(5), type(type), type(None).__name__, type(C) is type)
# expect: <class 'int'> <class 'type'> NoneType True
try:
    type("F", 5, {})
except TypeError as e:
    print(e)  # expect: type.__new__() argument 2 must be tuple, not int
try:
    type(1, 2)
except TypeError as e:
    print(e)  # expect: type() takes 1 or 3 arguments
C.__name__ = "Renamed"
print(C.__name__, E.__module__, E.__qualname__)  # expect: Renamed __main__ E
