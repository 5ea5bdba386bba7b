from enum import Enum, IntEnum


class Day(Enum):
    MON = 1
    TUE = 2
    WED = 3
    LUNES = 1


print([d.name for d in Day], [d.name for d in reversed(Day)], list(Day.__members__), Day.LUNES.name, len(Day), Day.MON in list(Day))
# expect: ['MON', 'TUE', 'WED'] ['WED', 'TUE', 'MON'] ['MON', 'TUE', 'WED', 'LUNES'] MON 3 True
print({d: d.value for d in Day}[Day.TUE], sorted(Day, key=lambda d: -d.value), dict(zip(Day, "abc"))[Day.WED], [*Day][0])
# expect: 2 [<Day.WED: 3>, <Day.TUE: 2>, <Day.MON: 1>] c Day.MON


class Ordered(Enum):
    _order_ = "B A"
    B = 2
    A = 1


print(list(Ordered))  # expect: [<Ordered.B: 2>, <Ordered.A: 1>]
try:

    class Wrong(Enum):
        _order_ = "A B"
        B = 2
        A = 1

except TypeError as e:
    print(str(e).splitlines()[0])  # expect: member order does not match _order_:
