def make(name, bases, ns, **kw):
    print("called", name, bases, sorted(k for k in ns if not k.startswith("__")), kw)
    return "not a class"
class A(metaclass=make, extra=3):  # expect: called A () ['x'] {'extra': 3}
    x = 1
print(A)  # expect: not a class
class B(int, metaclass=lambda n, b, d: (n, b)): pass
print(B)  # expect: ('B', (<class 'int'>,))
try:
    class C(metaclass=5): pass
except TypeError as e:
    print(e)  # expect: 'int' object is not callable
