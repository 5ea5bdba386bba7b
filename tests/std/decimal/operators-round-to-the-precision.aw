from decimal import *
from fractions import Fraction
D = Decimal
a, b = D("1.30"), D("-0.7")
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a**2, a**-1, -a, +a, abs(b))
print(a + 1, 1 + a, a - 1, 1 - a, 2 * a, 1 / a, 7 // a, 7 % a, divmod(7, a), 2**D(3), D(2)**10, D(2)**D("0.5"), True + a)
print(sum([D("0.1")] * 10), D("0.1") * 3 == D("0.3"), D(10**30) + 1, D(10**27) + 1)
getcontext().prec = 5
print(D("123456"), +D("123456"), D(1) / 3, D(2) / 3, D("1e10") + 1, D("99999") + D("0.5"), D("12345.5") + 0, D(10) / 4, D("100") / 5)
for r in [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]:
    getcontext().rounding = r
    print(r, [str(+D(t)) for t in ("1.23451", "1.23455", "-1.23455", "1.23465", "1.23405", "-1.23401", "9.99996", "1.2345")], D(3) - D(3))
getcontext().rounding = ROUND_HALF_EVEN
for f in [lambda: D(1) / 0, lambda: D(0) / 0, lambda: D(1) % 0, lambda: D(1) // 0, lambda: divmod(D(1), 0), lambda: divmod(D(0), 0), lambda: D("inf") - D("inf"),
          lambda: D("inf") * 0, lambda: D(0) ** 0, lambda: D(-8) ** D("0.3"), lambda: D("1e9") // 3, lambda: D("sNaN") + 1, lambda: D("1e999999") * 10,
          lambda: D(1) + 1.5, lambda: 1.5 * D(1), lambda: D(1) + "1", lambda: D(1) + None, lambda: D(1) + Fraction(1, 2), lambda: D(1) << 2, lambda: ~D(1)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(D("NaN") + 1, D("-NaN12") * 2, D("inf") + 1, D("inf") // 2, 5 % D("inf"), -D("inf") % 3 if False else "", D(5) / D("inf"), D("1e999999") * 1)
print(D("1e-999999") / 10, D("1e-1000002") / 100, D("1e-1000003") / 1, getcontext().flags[Underflow], getcontext().flags[Subnormal])
print(pow(D(3), 4, 5), pow(D(-3), 3, D(7)), pow(3, D(4), 5), D(7).__rpow__(2), D(1).__add__("x"), D(1).__divmod__([]))
x = D(1)
x += 2
x *= D("1.5")
x -= 1
x /= 2
x **= 2
x //= 2
x %= 2
print(x)
