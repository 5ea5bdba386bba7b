from enum import Enum, IntEnum


class Level(Enum):
    LOW = 1
    HIGH = 2

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls[value.upper()]
        if value == "bad":
            return 5
        return None if value != 99 else 5


print(Level("low"), Level("HIGH"))  # expect: Level.LOW Level.HIGH
for wrong in (7, 99, "nothing", None):
    try:
        Level(wrong)
    except (ValueError, TypeError, KeyError) as e:
        print(type(e).__name__, e)  # expect: ValueError 7 is not a valid Level
        # expect: TypeError error in Level._missing_: returned 5 instead of None or a valid member
        # expect: KeyError 'NOTHING'
        # expect: ValueError None is not a valid Level


class Fallback(IntEnum):
    UNKNOWN = -1
    A = 1

    @classmethod
    def _missing_(cls, value):
        return cls.UNKNOWN


print(repr(Fallback(50)), Fallback(1))  # expect: <Fallback.UNKNOWN: -1> 1


class Multi(Enum):
    A = 1
    B = 2

    def __new__(cls, value):
        obj = object.__new__(cls)
        obj._value_ = value
        return obj

    def __init__(self, value):
        self._add_value_alias_(value * 100)
        self._add_alias_(f"ALIAS_{value}")


print(Multi(100), Multi(200), Multi.ALIAS_1, list(Multi))
# expect: Multi.A Multi.B Multi.A [<Multi.A: 1>, <Multi.B: 2>]
