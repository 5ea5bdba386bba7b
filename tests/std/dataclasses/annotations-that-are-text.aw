from __future__ import annotations
import dataclasses
import typing
import typing as t
from dataclasses import InitVar as Only, dataclass, field
from typing import ClassVar as Shared


@dataclass
class Point:
    shared: Shared[int]
    also: typing . ClassVar[int]
    third: t.ClassVar
    start: Only[int]
    x: int = 0
    odd: "typing.Sequence" = ()

    def __post_init__(self, start):
        self.x += start


print(Point(5), [f.name for f in dataclasses.fields(Point)])


@dataclass(slots=True)
class Slotted:
    a: str
    b: str = field(default="b", init=False)


print(Slotted("a"), Slotted.__slots__)


class Named(typing.Protocol):
    name: str


@dataclass
class Person(Named):
    name: str


print(Person("Ann"))
recursive = field()
recursive.type = recursive
print("type=...," in repr(recursive))
