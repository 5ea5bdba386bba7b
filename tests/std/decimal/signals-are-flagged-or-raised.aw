from decimal import *
import decimal
D = Decimal
for name in ["DecimalException", "Clamped", "DivisionByZero", "FloatOperation", "Inexact", "InvalidOperation", "Overflow", "Rounded", "Subnormal", "Underflow", "ConversionSyntax", "DivisionImpossible", "DivisionUndefined", "InvalidContext"]:
    print([k.__name__ for k in getattr(decimal, name).__mro__[:-3]], getattr(decimal, name).__module__)
cases = [lambda: D("x"), lambda: D(1) / 3, lambda: D(1) / 0, lambda: D(0) / 0, lambda: D("1e20") // 1, lambda: D("9e10") * D("9e10"), lambda: D("1e-9") / 10, lambda: D("1.00000000001e-10") * 1, lambda: D("1e-30") * 1, lambda: D("1e10") * 1, lambda: D("0e50") * 1, lambda: D("sNaN") * 1, lambda: D("1.20") + D("1.3"), lambda: D("123456.0") + 0, lambda: D("123456.7") + 0, lambda: D("inf") / D("inf"), lambda: D(2) < D("nan"), lambda: D("inf") - D("inf"), lambda: D(10) ** 15, lambda: D("1e9").next_plus()]
for clamp in (0, 1):
    for case in cases:
        with localcontext(Context(prec=6, Emin=-10, Emax=10, clamp=clamp, traps=[])) as c:
            result = case()
            print(result, [s.__name__ for s in c.flags if c.flags[s]])
            for signal in list(c.flags):
                c.clear_flags()
                c.clear_traps()
                c.traps[signal] = True
                try:
                    case()
                except DecimalException as e:
                    print(" ", type(e).__name__, e)
for r in [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_05UP]:
    c = Context(prec=3, Emin=-5, Emax=5, rounding=r, traps=[])
    print(r, c.multiply(D("9.99e5"), 10), c.multiply(D("-9.99e5"), 10), c.multiply(D("1e-7"), D("0.1")), c.multiply(D("-1e-7"), D("0.1")), c.plus(D("1.235e-6")), c.plus(D("9.996e-6")), c)
