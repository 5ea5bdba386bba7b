class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

class Other:
    x = 1

def f(p):
    match p:
        case Point(0, 0):
            return "origin"
        case Point(0, y=y):
            return f"on y at {y}"
        case Point(x=x, y=0):
            return f"on x at {x}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "a point"
        case object(x=x):
            return f"has x {x}"
        case _:
            return "no"

print([f(p) for p in (Point(0, 0), Point(0, 5), Point(3, 0), Point(2, 2), Point(1, 2), Other(), 5)])
# expect: ['origin', 'on y at 5', 'on x at 3', 'diagonal 2', 'a point', 'has x 1', 'no']
