class M1(type): pass
class M2(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
try:
    class C(A, B): pass
except TypeError as e:
    print(e)  # expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
class M3(M1, M2): pass
class D(A, B, metaclass=M3): pass
print(type(D).__name__)  # expect: M3
class E(A): pass
print(type(E).__name__)  # expect: M1
try:
    class F(A, metaclass=M2): pass
except TypeError as e:
    print(e)  # expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
class G(A, metaclass=type): pass
print(type(G).__name__)  # expect: M1
