from abc import ABC


class HasLength(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is HasLength:
            if hasattr(other, "no"):
                return False
            if any("length" in base.__dict__ for base in other.__mro__):
                return True
        return NotImplemented


class A:
    def length(self): ...


class B(A):
    no = True


class C:
    pass


class D(HasLength):
    pass


print(issubclass(A, HasLength), issubclass(B, HasLength), issubclass(C, HasLength), isinstance(A(), HasLength))
# expect: True False False True
print(issubclass(D, HasLength), issubclass(A, D), isinstance(D(), HasLength))  # expect: True False True
HasLength.register(C)
print(issubclass(C, HasLength))  # expect: True


class Pretends:
    __class__ = A


print(isinstance(Pretends(), HasLength), issubclass(Pretends, HasLength))  # expect: True False
