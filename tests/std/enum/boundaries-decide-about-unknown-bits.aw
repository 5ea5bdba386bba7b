from enum import CONFORM, EJECT, KEEP, STRICT, Flag, FlagBoundary, IntFlag


class Strict(Flag, boundary=STRICT):
    A = 1
    B = 2


class Conform(Flag, boundary=CONFORM):
    A = 1
    B = 2


class Eject(Flag, boundary=EJECT):
    A = 1
    B = 2


class Keep(Flag, boundary=KEEP):
    A = 1
    B = 2


for kind in (Strict, Conform, Eject, Keep):
    try:
        value = kind(9)
        print(kind.__name__, repr(value), type(value).__name__)
    except ValueError as e:
        print(e)
print(list(FlagBoundary), repr(STRICT), FlagBoundary("keep"), str(EJECT))
print(Keep(8).name, Keep(9).name, repr(Keep(8) | Keep.A), repr(~Keep(8)), repr(~Keep.A), repr(Conform(-1)), repr(Keep.A ^ Keep(9)))
