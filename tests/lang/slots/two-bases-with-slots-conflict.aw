class A: __slots__ = ("a",)
class B: __slots__ = ("b",)
class E: __slots__ = ()
try:
    class C(A, B): pass
except TypeError as e:
    print(e)  # expect: multiple bases have instance lay-out conflict
class D(E, A):
    __slots__ = ("d",)
d = D()
d.a, d.d = 1, 2
print(d.a, d.d, D.__slots__)  # expect: 1 2 ('d',)
class F(A): __slots__ = ("f",)
class G(F, A): pass
g = G()
g.f = g.a = 5
print(vars(g), g.f)  # expect: {} 5
