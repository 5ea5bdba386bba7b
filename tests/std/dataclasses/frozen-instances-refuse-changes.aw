from dataclasses import FrozenInstanceError, dataclass


@dataclass(frozen=True)
class P:
    x: int
    y: int = 0


p = P(1)
for change in (lambda: setattr(p, "x", 5), lambda: setattr(p, "new", 5), lambda: delattr(p, "x")):
    try:
        change()
    except FrozenInstanceError as e:
        print(e, isinstance(e, AttributeError))  # expect: cannot assign to field 'x' True
        # expect: cannot assign to field 'new' True
        # expect: cannot delete field 'x' True
print(p, hash(p) == hash(P(1)), {P(1): "a"}[P(1, 0)])  # expect: P(x=1, y=0) True a
object.__setattr__(p, "x", 9)
print(p)  # expect: P(x=9, y=0)
for frozen in (True, False):
    try:

        @dataclass(frozen=not frozen)
        class Base:
            a: int = 0

        @dataclass(frozen=frozen)
        class Derived(Base):
            b: int = 0

    except TypeError as e:
        print(e)  # expect: cannot inherit frozen dataclass from a non-frozen one
        # expect: cannot inherit non-frozen dataclass from a frozen one
try:

    @dataclass(frozen=True)
    class Own:
        def __setattr__(self, name, value):
            pass

except TypeError as e:
    print(e)  # expect: Cannot overwrite attribute __setattr__ in class Own


class Plain(P):
    pass


q = Plain(1)
q.extra = 5
try:
    q.x = 7
except FrozenInstanceError as e:
    print(e, q.extra)  # expect: cannot assign to field 'x' 5
