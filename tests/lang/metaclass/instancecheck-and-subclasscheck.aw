class Meta(type):
    def __instancecheck__(cls, o): return o == "yes"
    def __subclasscheck__(cls, c): return c is int
class A(metaclass=Meta): pass
print(isinstance("yes", A), isinstance("no", A), isinstance(A(), A))  # expect: True False True
print(issubclass(int, A), issubclass(str, A), issubclass(A, A))  # expect: True False False
print(isinstance("yes", (str, A)), isinstance(5, (float, (A, int))))  # expect: True True
class Odd(type):
    def __instancecheck__(cls, o): return []
class B(metaclass=Odd): pass
print(isinstance(5, B))  # expect: False
