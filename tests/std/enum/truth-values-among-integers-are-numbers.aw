# Members made of True and False show the numbers they are; texts of members take an encoding that is a text.
import enum
import string


class Bits(enum.IntFlag):
    ONE = 1
    FOUR = 4


print(repr(Bits(True)), repr(Bits(False)), repr(Bits(4)), Bits(False) == 0)
for values in ((1, 2), (b"a", 2), (b"a", "ascii", 3), (b"a", "ascii"), (1, 2, 3, 4)):
    try:
        print(repr(enum.StrEnum("Text", {"A": values}).A))
    except TypeError as error:
        print(error)

print(string.capwords("one  two"), string.capwords("one-two", "-"), string.capwords("a b", ""  or None))
for sep in ("", [], 0):
    try:
        print(string.capwords("a b", sep))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
