from dataclasses import dataclass, field


@dataclass(slots=True)
class S:
    a: int
    b: list = field(default_factory=list)

    def who(self):
        return type(self).__name__


s = S(1)
print(s, S.__slots__, hasattr(s, "__dict__"), s.who())  # expect: S(a=1, b=[]) ('a', 'b') False S
try:
    s.c = 5
except AttributeError as e:
    print(e)  # expect: 'S' object has no attribute 'c' and no __dict__ for setting new attributes


@dataclass(slots=True)
class T(S):
    c: int = 3


print(T(1), T.__slots__, T.__mro__[1].__name__)  # expect: T(a=1, b=[], c=3) ('c',) S
try:

    @dataclass(slots=True)
    class U:
        __slots__ = ("a",)
        a: int

except TypeError as e:
    print(e)  # expect: U already specifies __slots__
try:
    dataclass(weakref_slot=True)(type("W", (), {}))
except TypeError as e:
    print(e)  # expect: weakref_slot is True but slots is False


@dataclass(slots=True, frozen=True)
class F:
    x: int = 1


try:
    F().x = 2
except AttributeError as e:
    print(type(e).__name__, e)  # expect: FrozenInstanceError cannot assign to field 'x'
print(F(), hash(F()) == hash(F(1)), F.__match_args__)  # expect: F(x=1) True ('x',)
