# what an enumeration with a mixed-in type can do is in its dir; other small matters of enum and its neighbours
import enum
import itertools
import statistics


class Pair(tuple, enum.Enum):
    A = (1, 2)


print([name for name in dir(Pair) if name[0] != "_"])  # expect: ['A', 'count', 'index']
print([name for name in dir(Pair.A) if name[0] != "_"])  # expect: ['A', 'count', 'index', 'name', 'value']

try:
    class Ordered(enum.Enum):
        __order__ = "A B C"
        A = 1
        B = 2
except TypeError as error:
    print(error)
# expect: member order does not match _order_:
# expect:   ['A', 'B']
# expect:   ['A', 'B', 'C']


@enum.verify(enum.NAMED_FLAGS)
class Number(int, enum.Enum):
    A = 1
    B = 2
    C = 4
    D = A


print(list(Number))  # expect: [<Number.A: 1>, <Number.B: 2>, <Number.C: 4>]

try:
    statistics.mean(["a"])
except TypeError as error:
    print(error, "while", error.__context__)
# expect: can't convert type 'str' to numerator/denominator while 'str' object has no attribute 'numerator'

print(list(itertools.product(5, repeat=0)))  # expect: [()]
