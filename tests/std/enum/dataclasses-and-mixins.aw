from dataclasses import dataclass
from enum import Enum


@dataclass
class Creature:
    size: str
    legs: int

    def describe(self):
        return f"{self.size} with {self.legs}"


class Animal(Creature, Enum):
    CAT = "small", 4
    BIRD = "tiny", 2


print(Animal.CAT, repr(Animal.BIRD), Animal.CAT.legs, Animal.BIRD.describe(), Animal.CAT.value)
# expect: Animal.CAT <Animal.BIRD: size='tiny', legs=2> 4 tiny with 2 Creature(size='small', legs=4)


class Loud:
    def shout(self):
        return self.value.upper()


class Words(Loud, str, Enum):
    A = "aa"
    B = "bb"


print(Words.A.shout(), Words.B + "c", [w for w in Words], Words("aa"))
# expect: AA bbc [<Words.A: 'aa'>, <Words.B: 'bb'>] Words.A


class Nested(Enum):
    LIST = [1, 2]
    DICT = {"a": 1}


print(Nested([1, 2]), Nested.DICT.value, Nested({"a": 1}).name)  # expect: Nested.LIST {'a': 1} DICT
match Words("bb"):
    case Words.A:
        print("a")
    case Words.B:
        print("b")  # expect: b
