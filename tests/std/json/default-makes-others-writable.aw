import json


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


def default(o):
    if isinstance(o, Point):
        return {"x": o.x, "y": o.y}
    if isinstance(o, set):
        return sorted(o)
    raise TypeError(f"no way to write {type(o).__name__}")


print(json.dumps([Point(1, {3, 2}), {"p": Point(None, [])}], default=default), json.dumps(5 .real, default=str))
print(json.dumps({"d": range(3)}, default=list, indent=1), json.dumps(object, default=lambda o: o.__name__))
try:
    json.dumps(b"x", default=default)
except TypeError as e:
    print(e)
try:
    json.dumps(Point(1, 2), default=lambda o: o)
except ValueError as e:
    print(e)
try:
    json.dumps([Point(1, 2)], default=lambda o: 1 / 0)
except ZeroDivisionError as e:
    print(e)
