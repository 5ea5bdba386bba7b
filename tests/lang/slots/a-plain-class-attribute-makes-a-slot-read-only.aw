class A:
    __slots__ = ("x",)
class B(A):
    __slots__ = ()
    x = "class value"

b = B()
print(b.x)  # expect: class value
try:
    b.x = 1
except AttributeError as e:
    print(e)  # expect: 'B' object attribute 'x' is read-only
A.x.__set__(b, 2)
print(b.x, A.x.__get__(b))  # expect: class value 2
