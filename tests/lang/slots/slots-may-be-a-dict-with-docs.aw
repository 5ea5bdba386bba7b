import inspect
class A:
    __slots__ = {"x": "the x", "y": "the y"}

print(A.__slots__, inspect.getdoc(A.x))  # expect: {'x': 'the x', 'y': 'the y'} the x
a = A()
a.x = 1
print(a.x)  # expect: 1
class B:
    __slots__ = iter(["p", "q"])
b = B()
b.p = 2
print(b.p, list(B.__slots__))  # expect: 2 []
class C:
    __slots__ = ["one"]
C().one = 5
print(C.__slots__)  # expect: ['one']
