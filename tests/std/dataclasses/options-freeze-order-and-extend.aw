from dataclasses import FrozenInstanceError, InitVar, KW_ONLY, dataclass, field

@dataclass(frozen=True, order=True)
class V:
    major: int
    minor: int = 0

print(sorted([V(2), V(1, 5), V(1)]), V(1) < V(2), {V(1): "hashable"}[V(1)])
# expect: [V(major=1, minor=0), V(major=1, minor=5), V(major=2, minor=0)] True hashable
try:
    V(1).major = 5
except FrozenInstanceError as e:
    print(e)  # expect: cannot assign to field 'major'

@dataclass
class Base:
    a: int

@dataclass
class Child(Base):
    b: int = 1
    _: KW_ONLY
    c: int = 2
    scale: InitVar[int] = 10
    total: int = field(init=False, repr=False)

    def __post_init__(self, scale):
        self.total = (self.a + self.b + self.c) * scale

print(Child(1), Child(1, 2, c=3).total, Child(1, scale=1).total)
# expect: Child(a=1, b=1, c=2) 60 4
try:
    Child(1, 2, 3)
except TypeError as e:
    print(e)  # expect: Child.__init__() takes from 2 to 3 positional arguments but 4 were given
@dataclass(repr=False, eq=False)
class Plain:
    x: int
print(Plain(1) == Plain(1))  # expect: False
@dataclass(slots=True)
class Slim:
    x: int
print(Slim(1), hasattr(Slim(1), "__dict__"))  # expect: Slim(x=1) False
try:
    @dataclass
    class Wrong:
        a: int = 1
        b: str
except TypeError as e:
    print(e)  # expect: non-default argument 'b' follows default argument 'a'
