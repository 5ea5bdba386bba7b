from collections import OrderedDict, defaultdict, namedtuple
from dataclasses import InitVar, asdict, astuple, dataclass, field, replace


@dataclass
class In:
    v: int


Pair = namedtuple("Pair", "a b")


@dataclass
class Out:
    one: In
    many: list
    table: dict
    pair: Pair
    group: defaultdict


o = Out(In(1), [In(2), (In(3),)], {"k": In(4)}, Pair(In(5), 6), defaultdict(list, x=[In(7)]))
print(asdict(o))
print(astuple(o))
print(list(asdict(o, dict_factory=OrderedDict).items())[0], astuple(In(1), tuple_factory=list))
print(asdict(In(9), dict_factory=lambda pairs: sorted(pairs)))
copied = asdict(Out(In(1), o.many, {}, o.pair, defaultdict(int)))
print(copied["many"] is o.many, replace(In(1), v=2), replace(In(1)))


@dataclass
class R:
    a: int
    b: int = field(default=5, init=False)
    c: InitVar[int] = 0


for wrong in (
    lambda: asdict(5),
    lambda: astuple(In),
    lambda: replace(5, a=1),
    lambda: replace(R(1), b=3),
    lambda: replace(In(1), zz=3),
    lambda: replace(R(1), a=3),
):
    try:
        print(wrong())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
