# Shapes: classes that print, compare and add up, and a `match` that looks inside them.

import math


class Shape:
    """Anything flat with an area."""

    kinds = []

    def __init_subclass__(cls):
        Shape.kinds.append(cls.__name__)

    @property
    def area(self):
        raise NotImplementedError

    def __lt__(self, other):
        return self.area < other.area

    def __add__(self, other):
        return Group([self, other])


class Circle(Shape):
    __match_args__ = ("radius",)

    def __init__(self, radius):
        self.radius = radius

    @property
    def area(self):
        return math.pi * self.radius**2


class Box(Shape):
    __match_args__ = ("width", "height")

    def __init__(self, width, height):
        self.width, self.height = width, height

    @property
    def area(self):
        return self.width * self.height


class Group(Shape):
    __match_args__ = ("parts",)

    def __init__(self, parts):
        self.parts = parts

    @property
    def area(self):
        return sum(part.area for part in self.parts)

    def __add__(self, other):
        return Group([*self.parts, other])


def describe(shape):
    match shape:
        case Circle(0) | Box(0, _) | Box(_, 0):
            return "nothing at all"
        case Circle(r):
            return f"a circle {2 * r} wide"
        case Box(w, h) if w == h:
            return f"a square of {w}"
        case Box(width=w, height=h):
            return f"a box of {w} by {h}"
        case Group([first, *rest]):
            return f"{describe(first)} and {len(rest)} more"


shapes = [Box(3, 4), Circle(1.5), Box(2, 2), Circle(0)]
for shape in sorted(shapes):
    print(f"{shape.area:6.2f}  {describe(shape)}")
together = shapes[0] + shapes[1] + shapes[2]
print(f"{together.area:6.2f}  {describe(together)}")
print("kinds:", *Shape.kinds)
