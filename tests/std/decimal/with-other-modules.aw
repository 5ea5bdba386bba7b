import json
import math
import random
import statistics
from datetime import timedelta
from decimal import *
from fractions import Fraction

D = Decimal
print(Fraction(D("1.25")), Fraction.from_decimal(D("0.1")), Fraction(1, 3) == D(1) / 3)
data = [D("1.5"), D("2.5"), D("2.75"), D("4")]
print(statistics.mean(data), statistics.median(data), statistics.fmean(data), statistics.stdev(data), statistics.variance(data), statistics.pvariance(data), statistics.mode(data))
print(json.loads('[1.10, 2, 1e5, -0.0]', parse_float=D), json.dumps({"a": 1.5}))
try:
    json.dumps(D(1))
except TypeError as e:
    print(e)
print(json.dumps([D("1.10")], default=str))
print(math.floor(D("1.7")), math.fabs(D("-2")), math.isclose(D("1.0"), 1), math.fsum([D("0.1")] * 3), sum([D("0.1")] * 3), round(D("1.005"), 2), abs(D(-3)), divmod(D(7), 2))
random.seed(1)
print(random.choice([D(1), D(2)]) in (1, 2))
for f in [lambda: timedelta(1) * D(2), lambda: range(D(3)), lambda: [1, 2][D(0)], lambda: "a" * D(2)]:
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)
match D("1.0"):
    case 1:
        print("one")
print("%d %i %x" % (D("3.9"), D("-3.9"), 3), "%.3f %e %g" % (D("0.12345"), D(1234), D("1e-7")), int(D("1e3")), float(D("1e3")), str(D(5)), chr(int(D(65))))
