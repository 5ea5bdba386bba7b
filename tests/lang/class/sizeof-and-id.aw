import sys
class A:
    def __sizeof__(self): return 1000
print(A().__sizeof__(), sys.getsizeof(A()) >= 1000, isinstance(object().__sizeof__(), int))  # expect: 1000 True True
a, b = A(), A()
print(id(a) == id(a), id(a) != id(b), id(a) == id(a.__class__) or "different")  # expect: True True different
class B:
    def __sizeof__(self): return -1
try:
    sys.getsizeof(B())
except ValueError as e:
    print(e)  # expect: __sizeof__() should return >= 0
class C:
    def __sizeof__(self): return "x"
try:
    sys.getsizeof(C())
except TypeError as e:
    print(e)  # expect: an integer is required
print(sys.getsizeof(C(), 7) if False else "-")  # expect: -
