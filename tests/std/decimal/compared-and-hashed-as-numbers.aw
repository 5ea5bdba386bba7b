from decimal import *
from fractions import Fraction
D = Decimal
print(D("1.0") == 1, D("1.0") == D("1.00"), D("0.5") == 0.5, D("0.1") == 0.1, D("0.5") == Fraction(1, 2), Fraction(1, 4) == D("0.25"), D(1) == "1", D(1) != None)
print(D(1) < 2, D(1) <= 1.5, 2 > D("1.5"), D("0.33") < Fraction(1, 3), D("0.34") > Fraction(1, 3), D("-0") == 0, D("1e-5") > 0, D("1e400") > 1e308, D("-inf") < -1e308)
print(hash(D(7)) == hash(7), hash(D("0.25")) == hash(0.25), hash(D("0.1")) == hash(Fraction(1, 10)), hash(D("-1")), hash(D("1e1000000")), hash(D("1e-1000000")), hash(D(10**50)) == hash(10**50))
print(hash(D("inf")) == hash(float("inf")), hash(D("-inf")), {D("1.0"): "one"}[1], {1: "int", D(1): "decimal"}, len({D("1.1"), D("1.10"), D("1.100")}), D(2) in [1, 2.0])
nan, snan = D("NaN"), D("sNaN")
print(nan == nan, nan != nan, nan == 1, nan != 1, nan in [nan])
for f in [lambda: nan < 1, lambda: 1 <= nan, lambda: snan == 1, lambda: 1 != snan, lambda: hash(snan), lambda: D(1) < "a", lambda: D(1) >= None, lambda: nan > float("nan")]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(sorted([D(3), 1, D("2.5"), 2.25, Fraction(1, 3)]), max(D(1), 2), min(D("0.1"), 0.1))
with localcontext() as c:
    c.traps[FloatOperation] = True
    for f in [lambda: D(1) < 1.5, lambda: D(1) == 1.0, lambda: D(1.5), lambda: D.from_float(1.5), lambda: c.create_decimal(1.5)]:
        try:
            print(f(), c.flags[FloatOperation])
        except FloatOperation as e:
            print(type(e).__name__, isinstance(e, TypeError))
        c.clear_flags()
a, b = D("1.20"), D("1.2")
print(a.compare(b), a.compare_total(b), b.compare_total(a), a.compare(D("nan5")), D("-0").compare_total(D(0)), D("sNaN").compare_total(D("NaN")), D(-5).compare_total_mag(D(3)), a.same_quantum(b), nan.same_quantum(snan))
print(D(1).max(2), D(1).max(nan), nan.min(D(1)), D("1.0").max(1), D("1.0").min(1), D(-3).max_mag(2), D(-3).min_mag(2), D("-0").max(0), D("-0").min(0))
print(bool(D(0)), bool(D("0e5")), bool(D("0.01")), bool(nan), bool(D("-inf")))
