class A:
    __slots__ = ("x", "__dict__")

a = A()
a.x = 1
a.y = 2
print(a.__dict__, a.x, A.__slots__)  # expect: {'y': 2} 1 ('x', '__dict__')
print([n for n in dir(a) if not n.startswith("__")])  # expect: ['x', 'y']

class B:
    __slots__ = ("__dict__",)
class C(B):
    __slots__ = ()
c = C()
c.any = 1
print(vars(c))  # expect: {'any': 1}
try:
    class D(A):
        __slots__ = ("__dict__",)
except TypeError as e:
    print(e)  # expect: __dict__ slot disallowed: we already got one
