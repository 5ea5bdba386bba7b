from enum import Enum, Flag, IntEnum, StrEnum, auto


class A(Enum):
    X = auto()
    Y = 10
    Z = auto()


class Named(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return f"{name.lower()}-{start}-{count}-{last_values}"

    ONE = auto()
    TWO = auto()


class Text(StrEnum):
    HELLO = auto()
    WORLD = "W"


class Bits(Flag):
    A = auto()
    B = auto()
    D = 8
    E = auto()


class Pair(Enum):
    P = auto(), "first"
    Q = auto(), "second"


print([m.value for m in A], [m.value for m in Named], list(Text), [m.value for m in Bits], [m.value for m in Pair])
# expect: [1, 10, 11] ['one-1-0-[]', "two-1-1-['one-1-0-[]']"] [<Text.HELLO: 'hello'>, <Text.WORLD: 'W'>] [1, 2, 8, 16] [(1, 'first'), (2, 'second')]
try:

    class Mixed(Enum):
        T = "text"
        N = auto()

    print(Mixed.N.value)
except TypeError as e:
    print(e)  # expect: unable to increment 'text'
