from decimal import *
import math
D = Decimal
for t in ["2.5", "3.5", "-2.5", "2.51", "-0.5", "1e3", "0.5e-5"]:
    d = D(t)
    print(t, round(d), round(d, 1), round(d, 0), round(d, -1), math.floor(d), math.ceil(d), math.trunc(d), int(d), float(d), d.to_integral_value(), d.to_integral_exact(), d.to_integral(ROUND_UP))
print(D("7.325").quantize(D(".01")), D("7.325").quantize(D(".01"), ROUND_UP), D("7.325").quantize(D("1."), rounding=ROUND_DOWN), D("1e3").quantize(D("1")), D(5).quantize(D("1e2")), D("-0.004").quantize(D("0.01")))
for f in [lambda: D("1e30").quantize(D("0.01")), lambda: D("inf").quantize(D(1)), lambda: round(D("nan")), lambda: round(D("inf")), lambda: int(D("nan")), lambda: int(D("-inf")), lambda: float(D("snan")), lambda: round(D(1), "a"), lambda: D(1).quantize(D(1), rounding="up"),
          lambda: D("nan").as_integer_ratio(), lambda: D("inf").as_integer_ratio(), lambda: math.floor(D("nan")), lambda: D(1).quantize(2.0)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).splitlines()[0])
print(D("inf").quantize(D("-inf")), D("nan").quantize(1), D("1.25").as_integer_ratio(), D("-1e3").as_integer_ratio(), D("0.00").as_integer_ratio(), D("3.14").as_integer_ratio())
print(D("1.500").normalize(), D("1e5").normalize(), D("100").normalize(), D("0.000").normalize(), D("-0e7").normalize(), D("1234567890123456789012345678900").normalize())
print(float(D("1e400")), float(D("-1e-400")), float(D("0.1")), float(D("nan")), int(D("12345678901234567890.9")), math.isnan(D("nan")), math.sqrt(D(16)))
