class Colour:
    RED = 1
    BLUE = "b"

class Deep:
    inner = Colour

def f(x):
    match x:
        case Colour.RED:
            return "red"
        case Deep.inner.BLUE:
            return "blue"
        case [Colour.RED, y]:
            return ("pair", y)
    return "none"

print(f(1), f("b"), f([1, 2]), f("c"), f(1.0))  # expect: red blue ('pair', 2) none red
