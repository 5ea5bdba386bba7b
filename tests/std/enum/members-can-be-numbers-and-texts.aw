from enum import Enum, IntEnum, StrEnum, auto

class Size(IntEnum):
    SMALL = auto()
    BIG = auto()
    HUGE = 10
    MORE = auto()

print(Size.SMALL, repr(Size.BIG), Size.MORE + 1, Size.SMALL < Size.BIG, sorted(Size), f"{Size.SMALL:03d}")
# expect: 1 <Size.BIG: 2> 12 True [<Size.SMALL: 1>, <Size.BIG: 2>, <Size.HUGE: 10>, <Size.MORE: 11>] 001
print(Size(10), int(Size.HUGE), Size.SMALL == 1, [1, 2, 3][Size.SMALL], "%s %d" % (Size.SMALL, Size.SMALL))
# expect: 10 10 True 2 1 1

class Way(StrEnum):
    NORTH = auto()
    SOUTH = "down"

print(Way.NORTH, repr(Way.SOUTH), Way.NORTH == "north", Way.NORTH.upper(), f"{Way.SOUTH:>6}", Way("down"))
# expect: north <Way.SOUTH: 'down'> True NORTH   down down

class Old(str, Enum):
    A = "a"

print(Old.A, repr(Old.A), Old.A == "a", f"{Old.A}", Old.A + "x")  # expect: Old.A <Old.A: 'a'> True Old.A ax
