from collections import namedtuple

Point = namedtuple("Point", "x y")
p = Point(1, y=2)
print(p, p.x, p[1], p == (1, 2), len(p), Point._fields, Point.__name__, Point.__doc__, Point.x.__doc__)
# expect: Point(x=1, y=2) 1 2 True 2 ('x', 'y') Point Point(x, y) Alias for field number 0
print(p._replace(x=9), p._asdict(), Point._make([3, 4]), Point.__match_args__, hash(p) == hash((1, 2)))
# expect: Point(x=9, y=2) {'x': 1, 'y': 2} Point(x=3, y=4) ('x', 'y') True
x, y = p
print(x, y, p + (3,), p < Point(1, 3), p * 2, Point._field_defaults)  # expect: 1 2 (1, 2, 3) True (1, 2, 1, 2) {}
D = namedtuple("D", ["a", "b", "c"], defaults=(8, 9))
print(D(1), D._field_defaults, D(1, c=0))  # expect: D(a=1, b=8, c=9) {'b': 8, 'c': 9} D(a=1, b=8, c=0)
print(namedtuple("R", "class a a _b ok", rename=True)._fields)  # expect: ('_0', 'a', '_2', '_3', 'ok')
print(namedtuple("C", "a,b,  c")._fields, namedtuple("E", "")(), namedtuple("M", "a", module="here").__module__)
# expect: ('a', 'b', 'c') E() here
match p:
    case Point(1, b):
        print("matched", b)  # expect: matched 2
print(p.index(2), p.count(1), repr(p), str(p), isinstance(p, tuple), p.__getnewargs__())
# expect: 1 1 Point(x=1, y=2) Point(x=1, y=2) True (1, 2)


class Sub(Point):
    @property
    def sum(self):
        return self.x + self.y


print(Sub(1, 2), Sub(1, 2).sum, Sub(1, 2)._replace(y=7), type(Sub._make((1, 2))).__name__)
# expect: Sub(x=1, y=2) 3 Sub(x=1, y=7) Sub
