from functools import total_ordering


def make(name, function):
    body = {"__init__": lambda self, v: setattr(self, "v", v), "__eq__": lambda a, b: a.v == b.v, name: function}
    return total_ordering(type("T", (), body))


for name, function in [
    ("__lt__", lambda a, b: a.v < b.v),
    ("__le__", lambda a, b: a.v <= b.v),
    ("__gt__", lambda a, b: a.v > b.v),
    ("__ge__", lambda a, b: a.v >= b.v),
]:
    T = make(name, function)
    one, two = T(1), T(2)
    print(name, one < two, one <= two, one > two, one >= two, two < one, one <= T(1), one >= T(1), one > T(1))
    # expect: __lt__ True True False False False True True False
    # expect: __le__ True True False False False True True False
    # expect: __gt__ True True False False False True True False
    # expect: __ge__ True True False False False True True False


@total_ordering
class Picky:
    def __lt__(self, other):
        return NotImplemented


try:
    Picky() <= Picky()
except TypeError as e:
    print(e)  # expect: '<=' not supported between instances of 'Picky' and 'Picky'
try:

    @total_ordering
    class Nothing:
        pass

except ValueError as e:
    print(e)  # expect: must define at least one ordering operation: < > <= >=
