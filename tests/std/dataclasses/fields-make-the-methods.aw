from dataclasses import asdict, astuple, dataclass, field, fields, is_dataclass, replace

@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False)

p = Point(1)
p.tags.append("a")
print(p, p == Point(1), p != Point(2), Point(1).tags, asdict(p), astuple(p), replace(p, y=5))
# expect: Point(x=1, y=0, tags=['a']) True True [] {'x': 1, 'y': 0, 'tags': ['a']} (1, 0, ['a']) Point(x=1, y=5, tags=['a'])
print([f.name for f in fields(p)], is_dataclass(Point), is_dataclass(5), Point.__match_args__)
# expect: ['x', 'y', 'tags'] True False ('x', 'y', 'tags')
match p:
    case Point(x, 0): print("on the axis at", x)  # expect: on the axis at 1
for f in (lambda: Point(), lambda: Point(1, 2, [], 4), lambda: hash(p), lambda: Point(1) < Point(2)):
    try:
        f()
    except TypeError as e:
        print(e)
        # expect: Point.__init__() missing 1 required positional argument: 'x'
        # expect: Point.__init__() takes from 2 to 4 positional arguments but 5 were given
        # expect: unhashable type: 'Point'
        # expect: '<' not supported between instances of 'Point' and 'Point'
try:
    @dataclass
    class Bad:
        items: list = []
except ValueError as e:
    print(e)
    # expect: mutable default <class 'list'> for field items is not allowed: use default_factory
