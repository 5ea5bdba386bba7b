from fractions import Fraction


def attempt(*args):
    try:
        print(repr(Fraction(*args)), end="; ")
    except (ValueError, TypeError, ZeroDivisionError, OverflowError) as e:
        print(type(e).__name__, e, end="; ")


for args in [(), (1,), (3, 6), (3, -6), (1.5,), ("1/3",), (" -7/3 ",), ("1.25",), ("1e3",), ("-.5",), ("3.",), ("1_000/3",), ("1.5e-2",), (True,)]:
    attempt(*args)
print()
for args in [("x",), ("1/0",), ("",), (1, 0), (1.5, 2), ("1", 2), (None,), ([],), (float("nan"),), (float("inf"),), ("1/-3",), ("1.5/2",), ("1__0",)]:
    attempt(*args)
print()
print(Fraction(Fraction(1, 2), Fraction(3, 4)), Fraction(0.1), Fraction("0.1"))
