from dataclasses import dataclass, field, fields


@dataclass
class Base:
    x: int = 15
    y: int = 0


@dataclass
class Mid(Base):
    z: int = 10
    x: int = 20


class NotData(Mid):
    q: int = 5


@dataclass
class Leaf(NotData):
    w: list = field(default_factory=list)


print(Mid(), Leaf(), [f.name for f in fields(Leaf)], Leaf(1, 2).x)
# expect: Mid(x=20, y=0, z=10) Leaf(x=20, y=0, z=10, w=[]) ['x', 'y', 'z', 'w'] 1
try:

    @dataclass
    class Bad(Base):
        needed: int

except TypeError as e:
    print(e)  # expect: non-default argument 'needed' follows default argument 'y'


@dataclass
class Left:
    a: int = 1


@dataclass
class Right:
    b: int = 2


@dataclass
class Both(Left, Right):
    c: int = 3


print(Both(), Both.__match_args__)  # expect: Both(b=2, a=1, c=3) ('b', 'a', 'c')
