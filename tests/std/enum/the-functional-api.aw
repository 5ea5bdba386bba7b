from enum import Enum, Flag, IntEnum, IntFlag, StrEnum

print(list(Enum("A", "X Y Z")), list(Enum("B", "X, Y", start=5)), list(Enum("C", ["P", "Q"])), list(Enum("D", {"K": "v"})))
# expect: [<A.X: 1>, <A.Y: 2>, <A.Z: 3>] [<B.X: 5>, <B.Y: 6>] [<C.P: 1>, <C.Q: 2>] [<D.K: 'v'>]
print(list(Enum("E", [("M", 1), ("N", "two")])), list(IntEnum("F", "ONE TWO")), list(Flag("G", "A B C")), list(StrEnum("H", "Ab Cd")))
# expect: [<E.M: 1>, <E.N: 'two'>] [<F.ONE: 1>, <F.TWO: 2>] [<G.A: 1>, <G.B: 2>, <G.C: 4>] [<H.Ab: 'ab'>, <H.Cd: 'cd'>]
Animal = Enum("Animal", "CAT DOG", module="zoo", qualname="Zoo.Animal")
print(Animal.__module__, Animal.__qualname__, Animal, Animal.CAT, repr(Animal.DOG))
# expect: zoo Zoo.Animal <enum 'Animal'> Animal.CAT <Animal.DOG: 2>
Typed = Enum("Typed", "A B", type=int)
print(Typed.A + 1, repr(Typed.B), Enum("Empty", ())._member_names_)  # expect: 2 <Typed.B: 2> []


class Base(Enum):
    def shout(self):
        return self.name + "!"


Derived = Base("Derived", "X Y")
print(Derived.X.shout(), Derived.__mro__[1].__name__)  # expect: X! Base
for wrong in (lambda: Enum("A", "X X"), lambda: Enum("A", [("X",)]), lambda: Enum("A"), lambda: Enum("A", "mro")):
    try:
        wrong()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)  # expect: TypeError 'X' already defined as 1
        # expect: ValueError not enough values to unpack (expected 2, got 1)
        # expect: TypeError <enum 'Enum'> has no members; specify `names=()` if you meant to create a new, empty, enum
        # expect: ValueError invalid enum member name(s) 'mro'
