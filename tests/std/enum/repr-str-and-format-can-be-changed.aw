import enum
from enum import Enum, IntEnum, IntFlag, ReprEnum, StrEnum, global_enum


class A(Enum):
    X = 1

    def __str__(self):
        return f"<{self.name}>"


class B(IntEnum):
    X = 1

    def __repr__(self):
        return "B!"

    def __format__(self, spec):
        return f"[{spec}]"


class C(int, ReprEnum):
    X = 3


class D(str, Enum):
    X = "d"


print(A.X, f"{A.X}", f"{A.X:>5}", repr(A.X), repr(B.X), f"{B.X:abc}", str(B.X))
# expect: <X> <X>   <X> <A.X: 1> B! [abc] 1
print(C.X, repr(C.X), f"{C.X:03}", D.X, repr(D.X), f"{D.X}", f"{D.X:>5}", format(D.X), "%s" % D.X)
# expect: 3 <C.X: 3> 003 D.X <D.X: 'd'> D.X   D.X D.X D.X


@global_enum
class G(IntFlag):
    GA = 1
    GB = 2


print(GA, repr(GB), repr(G(3)), str(G(3)), repr(G(0)), repr(G(8)))
# expect: 1 __main__.GB __main__.GA|__main__.GB 3 __main__.G(0) __main__.G(8)


class Prop(Enum):
    A = 1

    @enum.property
    def twice(self):
        return self.value * 2


print(Prop.A.twice)  # expect: 2
try:
    Prop.twice
except AttributeError as e:
    print(e)  # expect: <enum 'Prop'> has no attribute 'twice'
