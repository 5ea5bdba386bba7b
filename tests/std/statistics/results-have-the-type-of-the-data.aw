from decimal import Decimal as D
from fractions import Fraction as F
from statistics import *


class MyFloat(float):
    def __truediv__(self, other):
        return type(self)(float(self) / other)

    __add__ = lambda self, other: type(self)(float(self) + other)


class MyInt(int):
    pass


def attempt(function, *args, **kwargs):
    try:
        value = function(*args, **kwargs)
        print(function.__name__, type(value).__name__, value)
    except (TypeError, ValueError, AttributeError, ArithmeticError) as error:
        # which of two types is named first is open
        print(function.__name__, type(error).__name__, "" if "coerce" in str(error) else error)


inf, nan = float("inf"), float("nan")
SETS = ([1, 2, 4], [1.5, 2, 3], [D("0.5"), D("1.5"), 3], [F(1, 2), F(2, 3)], [F(1, 2), 0.25], [MyFloat(1), MyFloat(2.5)],
        [MyInt(1), MyInt(3)], [True, False, True], ["1", "2"], [b"x"], [1, None], [nan, 1],
        [inf, 1, 2], [inf, -inf], [D("inf"), D(1)], [0, 2], [2, 0.0], [(), 1], ["9", 9], [0.1] * 7, [1e308, 1e308], [3], [], [-1, 2])
for function in (mean, fmean, geometric_mean, harmonic_mean, median, variance, pvariance, stdev, pstdev, median_grouped):
    for data in SETS:
        if any(x != x or x == inf for x in data) and function in (stdev, pstdev):
            continue
        attempt(function, data)
for center in (2, 2.5, D(2), F(5, 2), 0.1):
    for data in ([1, 2, 4], [0.1, 0.2, 0.7], [D("0.5"), D("1.5"), 3], [F(1, 2), F(2, 3)]):
        for function in (variance, pvariance, stdev):
            attempt(function, data, center)
for weights in ([1, 2], [0, 1], [0, 0], [1, -1], [1], [1, ()], [F(1, 2), 1], [0.5, 2.5], iter([3, 4])):
    attempt(harmonic_mean, [10, 40.0], weights)
    attempt(fmean, [10, 40.0], weights)
attempt(median_grouped, ["", "a"])
attempt(median_grouped, [1, 2], "x")
attempt(median_grouped, [1, 2, 2], D("0.5"))
