import unittest


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Far(Point):
    pass


class Points(unittest.TestCase):
    def comparePoints(self, a, b, msg=None):
        if (a.x, a.y) != (b.x, b.y):
            raise self.failureException(f"{a.x},{a.y} is not {b.x},{b.y}" + (f" : {msg}" if msg else ""))

    def runTest(self):
        pass


t = Points()
t.addTypeEqualityFunc(Point, t.comparePoints)
t.assertEqual(Point(1, 2), Point(1, 2))
try:
    t.assertEqual(Point(1, 2), Point(1, 3), "points")
except AssertionError as e:
    print(e)  # expect: 1,2 is not 1,3 : points
try:
    t.assertEqual(Far(1, 2), Far(1, 2))
except AssertionError as e:
    print("subclasses are not compared so:", str(e).count("Far object"))  # expect: subclasses are not compared so: 2
t.addTypeEqualityFunc(Far, "comparePoints")
print(t.assertEqual(Far(1, 2), Far(1, 2)))  # expect: None
