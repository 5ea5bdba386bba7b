import enum
import json
from collections import OrderedDict, namedtuple


class Number(int):
    def __repr__(self):
        return "no"


class Text(str):
    pass


class Color(enum.IntEnum):
    RED = 1


class Level(enum.StrEnum):
    HIGH = "high"


class Fraction(float):
    def __repr__(self):
        return "no"


class Items(dict):
    def items(self):
        return [("own", 1)]


print(json.dumps([Number(5), Text("t"), Color.RED, Level.HIGH, Fraction(0.5), namedtuple("P", "x y")(1, 2)]))
# expect: [5, "t", 1, "high", 0.5, [1, 2]]
print(json.dumps({Number(1): 1, Text("a"): 2, Color.RED: 3, Level.HIGH: 4, Fraction(2.5): 5}))
# expect: {"1": 3, "a": 2, "high": 4, "2.5": 5}
print(json.dumps(OrderedDict([("z", 1), ("a", 2)])), json.dumps(Items(a=5)))  # expect: {"z": 1, "a": 2} {"own": 1}
