from dataclasses import InitVar, dataclass, field, fields
from typing import ClassVar


@dataclass
class Rect:
    count: ClassVar[int] = 0
    w: int
    h: int
    scale: InitVar[int] = 1
    area: int = field(init=False)

    def __post_init__(self, scale):
        self.area = self.w * self.h * scale
        Rect.count += 1


r = Rect(2, 3, scale=10)
print(r, Rect.count, [f.name for f in fields(Rect)], r.scale, hasattr(Rect(1, 1), "scale"))
# expect: Rect(w=2, h=3, area=60) 1 ['w', 'h', 'area'] 1 True
print(InitVar[int], InitVar[list[int]], InitVar(str).type)
# expect: dataclasses.InitVar[int] dataclasses.InitVar[list[int]] <class 'str'>


@dataclass
class Child(Rect):
    tag: str = "t"

    def __post_init__(self, scale):
        super().__post_init__(scale + 1)


print(Child(1, 2, 3))  # expect: Child(w=1, h=2, area=8, tag='t')
try:

    @dataclass
    class Bad:
        a: InitVar[int] = field(default_factory=int)

except TypeError as e:
    print(e)  # expect: field a cannot have a default factory
try:

    @dataclass
    class Worse:
        a: ClassVar[int] = field(kw_only=True)

except TypeError as e:
    print(e)  # expect: field a is a ClassVar but specifies kw_only
