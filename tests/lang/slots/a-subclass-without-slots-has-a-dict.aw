class A:
    __slots__ = ("x",)
class B(A): pass
class C(A):
    __slots__ = ("y",)

b = B()
b.x, b.z = 1, 2
print(b.__dict__, b.x)  # expect: {'z': 2} 1
b.__dict__["x"] = "hidden"
print(b.x, b.__dict__)  # expect: 1 {'z': 2, 'x': 'hidden'}
c = C()
c.x, c.y = 3, 4
print(c.x, c.y, hasattr(c, "__dict__"))  # expect: 3 4 False
try:
    c.z = 1
except AttributeError as e:
    print(e)  # expect: 'C' object has no attribute 'z' and no __dict__ for setting new attributes
