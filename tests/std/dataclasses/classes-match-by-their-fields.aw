from dataclasses import dataclass, field


@dataclass
class Point:
    x: int
    y: int
    label: str = field(default="", kw_only=True)


@dataclass(match_args=False)
class Plain:
    x: int


def kind(p):
    match p:
        case Point(0, 0):
            return "origin"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point(x=x, label="named"):
            return f"named {x}"
        case Plain(x=x):
            return f"plain {x}"
        case _:
            return "other"


print(kind(Point(0, 0)), kind(Point(2, 2)), kind(Point(1, 2, label="named")), kind(Plain(5)), kind(3))
# expect: origin diagonal 2 named 1 plain 5 other
print(Point.__match_args__, hasattr(Plain, "__match_args__"))  # expect: ('x', 'y') False
