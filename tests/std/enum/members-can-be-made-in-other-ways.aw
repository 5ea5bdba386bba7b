from enum import Enum, IntEnum, member, nonmember

class Planet(Enum):
    EARTH = (5.9, 6.3)
    MARS = (0.6, 3.4)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

print(Planet.EARTH.mass, Planet.MARS.radius, Planet.EARTH.value, Planet((0.6, 3.4)))
# expect: 5.9 3.4 (5.9, 6.3) Planet.MARS

class Coin(bytes, Enum):
    def __new__(cls, value, label):
        made = bytes.__new__(cls, [value])
        made._value_ = value
        made.label = label
        return made

    PENNY = (1, "p")

print(Coin.PENNY, Coin.PENNY.label, Coin(1))  # expect: Coin.PENNY p Coin.PENNY

class Auto(Enum):
    def _generate_next_value_(name, start, count, last):
        return name + str(count)

    @classmethod
    def _missing_(cls, value):
        return cls.A if value == "a" else None

    from enum import auto
    A = auto()
    B = auto()

print([m.value for m in Auto], Auto("a"))  # expect: [<class 'enum.auto'>, 'A1', 'B2'] Auto.A
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal(2), list(IntEnum("N", {"a": 5})), list(Enum("L", ["x", "y"], start=0)))
# expect: [<Animal.CAT: 1>, <Animal.DOG: 2>] Animal.DOG [<N.a: 5>] [<L.x: 0>, <L.y: 1>]

class Odd(Enum):
    CALL = member(lambda: 1)
    CONSTANT = nonmember(5)

print(Odd.CALL.value(), Odd.CONSTANT, len(Odd))  # expect: 1 5 1
