from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1


print(Color.RED, repr(Color.RED), Color(1), Color["GREEN"], Color.RED.name, Color.RED.value, Color.CRIMSON is Color.RED)
# expect: Color.RED <Color.RED: 1> Color.RED Color.GREEN RED 1 True
print(list(Color), len(Color), Color.__members__, Color.RED in Color, 1 in Color, 7 in Color, "RED" in Color)
# expect: [<Color.RED: 1>, <Color.GREEN: 2>] 2 {'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'CRIMSON': <Color.RED: 1>} True True False False
print(list(reversed(Color)), Color.RED == 1, Color.RED != Color.GREEN, hash(Color.RED) == hash("RED"), bool(Color.RED))
# expect: [<Color.GREEN: 2>, <Color.RED: 1>] False True True True
print(isinstance(Color.RED, Color), type(Color.RED), Color, f"{Color.RED}", f"{Color.RED:>12}", "%s" % Color.GREEN)
# expect: True <enum 'Color'> <enum 'Color'> Color.RED    Color.RED Color.GREEN


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: Color(9))  # expect: ValueError 9 is not a valid Color
attempt(lambda: Color["BLUE"])  # expect: KeyError 'BLUE'
attempt(lambda: Color.BLUE)  # expect: AttributeError type object 'Color' has no attribute 'BLUE'
attempt(lambda: setattr(Color, "RED", 5))  # expect: AttributeError cannot reassign member 'RED'
attempt(lambda: delattr(Color, "RED"))  # expect: AttributeError 'Color' cannot delete member 'RED'.
attempt(lambda: setattr(Color.RED, "value", 3))
# expect: AttributeError <enum 'Enum'> cannot set attribute 'value'
attempt(lambda: setattr(Color.RED, "name", "x"))
# expect: AttributeError <enum 'Enum'> cannot set attribute 'name'
attempt(lambda: Color.RED < Color.GREEN)
# expect: TypeError '<' not supported between instances of 'Color' and 'Color'
attempt(lambda: Color())  # expect: TypeError EnumType.__call__() missing 1 required positional argument: 'value'
Color.extra = "class attribute"
print(Color.extra, {Color.RED: "r"}[Color(1)])  # expect: class attribute r
