def plain(self):
    return 1


def documented(self):
    """of the getter"""
    return 2


given = property(plain, doc="given")
print(given.getter(documented).__doc__, "|", given.setter(plain).__doc__)
taken = property(documented)
print(taken.__doc__, "|", taken.getter(plain).__doc__, "|", taken.setter(plain).__doc__)


class Own(property):
    """of the class"""


print(Own(plain).__doc__, "|", Own(documented).__doc__, "|", Own(plain, doc="given").__doc__)


class Slotted(property):
    __slots__ = ()


print(Slotted(plain, doc="dropped").__doc__)
try:
    Slotted(documented)
except AttributeError as e:
    print(type(e).__name__)
