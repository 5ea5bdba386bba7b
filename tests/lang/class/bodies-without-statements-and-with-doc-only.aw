class A: ...
class B: "doc"
class C: pass
class D(object,): x = y = 1; z = 2
class E(*[A], **{}): pass
print(A.__doc__, B.__doc__, C.__doc__, D.x + D.y + D.z, E.__bases__ == (A,), E.__mro__[1] is A)  # expect: None doc None 4 True True
def f(*bases, **kw):
    class K(*bases, **kw): pass
    return K
print(f(A, B).__bases__ == (A, B), f().__bases__)  # expect: True (<class 'object'>,)
try:
    f(A, A)
except TypeError as e:
    print(e)  # expect: duplicate base class A
