class A:
    __slots__ = ("x", "y")

m = A.x
print(type(m).__name__, m.__name__, m.__objclass__ is A, m.__qualname__, repr(m))  # expect: member_descriptor x True A.x <member 'x' of 'A' objects>
a = A()
m.__set__(a, 5)
print(a.x, m.__get__(a), m.__get__(a, A), m.__get__(None, A) is m)  # expect: 5 5 5 True
m.__delete__(a)
print(hasattr(a, "x"))  # expect: False
print(A.__slots__, [k for k in A.__dict__ if not k.startswith("__")])  # expect: ('x', 'y') ['x', 'y']
try:
    m.__get__(5)
except TypeError as e:
    print(e)  # expect: descriptor 'x' for 'A' objects doesn't apply to a 'int' object
try:
    m.__set__(5, 1)
except TypeError as e:
    print(e)  # expect: descriptor 'x' for 'A' objects doesn't apply to a 'int' object
