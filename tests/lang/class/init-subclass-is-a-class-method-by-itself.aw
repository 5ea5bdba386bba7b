class A:
    def __init_subclass__(cls): cls.seen = cls.__name__
class B(A): pass
class C(B): pass
print(B.seen, C.seen, hasattr(A, "seen"))  # expect: B C False
print(type(A.__dict__["__init_subclass__"]).__name__)  # expect: classmethod
class E:
    def __init_subclass__(cls): raise ValueError("not wanted")
try:
    class F(E): pass
except ValueError as e:
    print(e)  # expect: not wanted
print([c.__name__ for c in E.__subclasses__()])  # expect: ['F']
