from collections import namedtuple

Point = namedtuple("Point", "x y")
p = Point(1, y=2)
print(p, p.x, p[1], p == (1, 2), Point._fields, p._asdict(), p._replace(x=9), Point._make([5, 6]))
# expect: Point(x=1, y=2) 1 2 True ('x', 'y') {'x': 1, 'y': 2} Point(x=9, y=2) Point(x=5, y=6)
x, y = p
print(x + y, len(p), isinstance(p, tuple), hash(p) == hash((1, 2)), Point.__name__)
# expect: 3 2 True True Point
Q = namedtuple("Q", ["a", "b", "c"], defaults=[0, None])
print(Q(1), Q._field_defaults)  # expect: Q(a=1, b=0, c=None) {'b': 0, 'c': None}
for f in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: namedtuple("B", "a a"), lambda: namedtuple("B", "class"), lambda: setattr(p, "x", 5), lambda: p._replace(z=1)):
    try:
        f()
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
        # expect: TypeError Point.__new__() missing 1 required positional argument: 'y'
        # expect: TypeError Point.__new__() takes 3 positional arguments but 4 were given
        # expect: ValueError Encountered duplicate field name: 'a'
        # expect: ValueError Type names and field names cannot be a keyword: 'class'
        # expect: AttributeError can't set attribute
        # expect: TypeError Got unexpected field names: ['z']
class Sub(Point):
    @property
    def sum(self): return self.x + self.y
print(Sub(3, 4).sum, Sub(3, 4), namedtuple("R", "a class", rename=True)._fields)
# expect: 7 Sub(x=3, y=4) ('a', '_1')
match p:
    case Point(x=0): print("no")
    case Point(a, b): print(a, b)  # expect: 1 2
