import enum
class Color(enum.Enum):
    RED = 1
    GREEN = 2
class Flag(enum.IntEnum):
    ON = 1
    OFF = 0
def m(x):
    match x:
        case Color.RED: return "red"
        case Color(): return "other color", x.name
        case Flag.ON: return "on or 1"
        case [Color.GREEN as c, *_]: return c
        case {"c": Color.RED | Color.GREEN as c}: return "dict", c.value
        case _: return "?"
for x in (Color.RED, Color.GREEN, Flag.ON, 1, 0, [Color.GREEN], {"c": Color.RED}, True): print(m(x))
# expect: red
# expect: ('other color', 'GREEN')
# expect: on or 1
# expect: on or 1
# expect: ?
# expect: Color.GREEN
# expect: ('dict', 1)
# expect: on or 1
