import dataclasses, enum, math
from abc import ABC, abstractmethod
from collections import namedtuple
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

ex = ThreadPoolExecutor(2)

def call(f, *args, **kwargs):
    return ex.submit(f, *args, **kwargs).result()

def echo(x):
    return x

class Point:
    kinds = ["flat"]

    def __init__(self, x, y):
        self.x, self.y = x, y

    def dist(self):
        return math.hypot(self.x, self.y)

    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    @property
    def double(self):
        return self.x * 2

    @staticmethod
    def add_one(n):
        return n + 1

    @classmethod
    def make(cls):
        return cls(7, 8)

class Sub(Point):
    def dist(self):
        return super().dist() + 1

p = Point(3, 4)
back = call(echo, p)
print(type(back) is Point, back.dist(), back == p)
print(call(p.dist), call(Sub(3, 4).dist), call(Point.make).x, call(Sub.make).y, call(Point.add_one, 3))
print(call(lambda q: q.double, p), type(call(Sub.make)) is Sub)
print(call(lambda q: (isinstance(q, Point), type(q) is Sub), Sub(1, 1)))
print(call(lambda d: d[Point(1, 2)], {Point(1, 2): "found"}), call(lambda: len({Point(1, 1), Point(1, 1)})))
print(call(echo, Point) is Point, call(echo, Point.dist) is Point.dist, call(lambda: Point.kinds))
Point.kinds.append("round")
Point.area = lambda self: self.x * self.y
print(call(lambda: Point.kinds), call(lambda q: q.area(), p), call(p.area))

class Slotted:
    __slots__ = ("a", "b")

s = Slotted()
s.a = 1
back = call(echo, s)
print(back.a, hasattr(back, "b"), type(back) is Slotted)

class Shape(ABC):
    @abstractmethod
    def sides(self): ...

class Square(Shape):
    def sides(self):
        return 4

print(call(Square().sides), call(lambda: isinstance(Square(), Shape)))
try:
    call(Shape)
except TypeError as e:
    print(e)

@dataclasses.dataclass(frozen=True, order=True)
class Data:
    a: int
    b: list = dataclasses.field(default_factory=list)

d = Data(1, [2])
print(call(echo, d), call(dataclasses.asdict, d), call(lambda d: dataclasses.replace(d, a=5), d), call(echo, d) == d)

class Color(enum.Enum):
    RED = 1
    GREEN = 2

    def shown(self):
        return self.name.lower()

class Mode(enum.Flag):
    A = 1
    B = 2

print(call(echo, Color.RED) is Color.RED, call(lambda c: c is Color.GREEN, Color.GREEN), call(Color.RED.shown))
print(call(echo, Mode.A | Mode.B), call(lambda m: m == Mode.A | Mode.B, Mode.A | Mode.B), call(lambda: list(Color)))

Pair = namedtuple("Pair", "x y")

class Typed(NamedTuple):
    n: int
    s: str = "s"

print(call(echo, Pair(1, 2)), call(lambda n: n.x + n.y, Pair(3, 4)), type(call(echo, Pair(1, 2))) is Pair)
print(call(echo, Typed(1)), call(Typed, 5))

class Numbers(list):
    def total(self):
        return sum(self)

class Key(str):
    pass

v = Numbers([1, 2])
v.extra = "e"
back = call(echo, v)
print(back, back.total(), back.extra, type(back) is Numbers)
print(type(call(echo, Key("k"))) is Key, call(echo, {Key("k"): 1}), call(lambda n: n.total(), v))

def local_class():
    class Local:
        def hello(self):
            return "hello " + self.name
    l = Local()
    l.name = "you"
    return l

back = call(local_class)
print(back.hello(), type(back).__qualname__, call(back.hello))

class Counting(type):
    def __call__(cls, *args):
        made = super().__call__(*args)
        made.stamp = "made by " + cls.__name__
        return made

class Made(metaclass=Counting):
    pass

print(call(Made).stamp, type(call(echo, Made())) is Made)

ex.shutdown()
