class A:
    __slots__ = ("x",)
class B(A):
    __slots__ = ("x",)

b = B()
b.x = 1
A.x.__set__(b, 2)
print(b.x, A.x.__get__(b), B.x is A.x)  # expect: 1 2 False
del b.x
print(hasattr(b, "x"), A.x.__get__(b))  # expect: False 2
