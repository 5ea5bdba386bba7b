from dataclasses import dataclass, field
from collections import namedtuple
@dataclass
class Point:
    x: int
    y: int = 0
    label: str = field(default="", kw_only=True)
@dataclass
class Line:
    a: Point
    b: Point
N = namedtuple("N", "p q")
def m(v):
    match v:
        case Line(Point(0, 0), Point(x, y)): return "from origin", x, y
        case Line(a=Point(x=ax), b=Point(x=bx)) if ax == bx: return "vertical", ax
        case Point(x, label="named"): return "named", x
        case Point(x=x, y=y): return "point", x, y
        case N(1, q): return "n1", q
        case (p, q): return "pair", p, q
    return None
print(Point.__match_args__, N.__match_args__)  # expect: ('x', 'y') ('p', 'q')
for v in (Line(Point(0, 0), Point(1, 2)), Line(Point(3, 1), Point(3, 9)), Point(5, label="named"), Point(1, 2), N(1, 2), N(2, 3), (8, 9), 5): print(m(v))
# expect: ('from origin', 1, 2)
# expect: ('vertical', 3)
# expect: ('named', 5)
# expect: ('point', 1, 2)
# expect: ('n1', 2)
# expect: ('pair', 2, 3)
# expect: ('pair', 8, 9)
# expect: None
