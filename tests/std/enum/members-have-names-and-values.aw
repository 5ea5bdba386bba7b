from enum import Enum, unique

class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def is_red(self):
        return self is Color.RED

    @property
    def low(self):
        return self.name.lower()

print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["GREEN"], Color)
# expect: Color.RED <Color.RED: 1> RED 1 Color.GREEN Color.GREEN <enum 'Color'>
print(list(Color), len(Color), Color.CRIMSON is Color.RED, Color.__members__, list(reversed(Color)))
# expect: [<Color.RED: 1>, <Color.GREEN: 2>] 2 True {'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'CRIMSON': <Color.RED: 1>} [<Color.GREEN: 2>, <Color.RED: 1>]
print(Color.RED.is_red(), Color.RED.low, Color.RED == 1, {Color.RED: 1}, Color.RED in Color, 1 in Color, 7 in Color)
# expect: True red False {<Color.RED: 1>: 1} True True False
for f in (
    lambda: Color(9), lambda: Color["X"], lambda: setattr(Color, "RED", 3), lambda: delattr(Color, "RED"),
    lambda: Color.RED < Color.GREEN, lambda: setattr(Color.RED, "name", 3), lambda: Color.NOPE,
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError 9 is not a valid Color
# expect: KeyError 'X'
# expect: AttributeError cannot reassign member 'RED'
# expect: AttributeError 'Color' cannot delete member 'RED'.
# expect: TypeError '<' not supported between instances of 'Color' and 'Color'
# expect: AttributeError <enum 'Enum'> cannot set attribute 'name'
# expect: AttributeError type object 'Color' has no attribute 'NOPE'
match Color.RED:
    case Color.GREEN:
        print("green")
    case Color.RED:
        print("red")
# expect: red
try:
    @unique
    class Twice(Enum):
        A = 1
        B = 1
except ValueError as e:
    print(e)
# expect: duplicate values found in <enum 'Twice'>: B -> A
try:
    class More(Color):
        BLUE = 3
except TypeError as e:
    print(e)
# expect: <enum 'More'> cannot extend <enum 'Color'>
