from enum import Enum, member, nonmember


class Planet(Enum):
    MERCURY = (3.303e23, 2.4397e6)
    EARTH = (5.976e24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return round(6.67300e-11 * self.mass / self.radius**2, 2)

    @classmethod
    def heaviest(cls):
        return max(cls, key=lambda p: p.mass)

    @staticmethod
    def unit():
        return "kg"


print(Planet.EARTH.gravity, Planet.EARTH.value, Planet.heaviest(), Planet.unit(), Planet((3.303e23, 2.4397e6)).name)
# expect: 9.8 (5.976e+24, 6378140.0) Planet.EARTH kg MERCURY


class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj

    PX = (0, "x")
    PY = (1, "y")


print(Coord.PY.label, Coord.PY.value, bytes(Coord.PY), Coord(1))  # expect: y 1 b'\x01' Coord.PY


class Kinds(Enum):
    plain = 1
    helper = nonmember(5)

    @member
    def act():
        return "acted"

    class Inner:
        pass

    _ignore_ = ["temp"]
    temp = 3

    def method(self):
        return self.name


print([k.name for k in Kinds], Kinds.helper, Kinds.act.value(), Kinds.plain.method(), hasattr(Kinds, "temp"))
# expect: ['plain', 'act'] 5 acted plain False
