import abc
import dataclasses
import inspect
import weakref
from collections import deque
from dataclasses import dataclass, field
from typing import List, Optional


class Point:
    pass


@dataclass
class Shown:
    a: int
    b: deque
    c: List[int]
    d: Optional[str] = None
    e: Point = field(default_factory=Point)
    _: "dataclasses.KW_ONLY"
    f: "int" = 3


print(Shown.__doc__)
print(Shown(1, 2, 3, f=4).f)


class Ordered(abc.ABC):
    @abc.abstractmethod
    def __lt__(self, other): ...

    @abc.abstractmethod
    def hello(self): ...


@dataclass(order=True)
class Date(Ordered):
    year: int


print(sorted(Date.__abstractmethods__))


@dataclass(order=True)
class Whole(Ordered):
    year: int

    def hello(self): ...


print(inspect.isabstract(Whole), Whole(1) < Whole(2))


class Plain:
    pass


@dataclass(slots=True, weakref_slot=True)
class OfPlain(Plain):
    a: int


@dataclass(slots=True, weakref_slot=True)
class Weak:
    a: int


one = Weak(1)
reference = weakref.ref(one)
print(OfPlain.__slots__, Weak.__slots__, one.__weakref__ is reference)


class Iterated:
    __slots__ = iter(["x"])


try:
    @dataclass(slots=True)
    class Cannot(Iterated):
        a: int
except TypeError as error:
    print(error)
