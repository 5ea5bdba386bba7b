from decimal import *
D = Decimal
for prec in (5, 28, 60):
    with localcontext(prec=prec) as c:
        for t in ["0", "1", "2", "10", "0.5", "1.0001", "0.99999999999", "123.456", "1e-30", "1e20", "1e-400000", "7e300", "4", "0.01"]:
            d = D(t)
            print(prec, t, d.sqrt(), d.ln(), d.log10(), d.exp() if d < 1000 else "-", (-d).exp() if d < 1000 else "-", d.logb() if d else "-")
        for a, b in [("2", "0.5"), ("2", "10"), ("2", "-3"), ("1.1", "100"), ("10", "-0.5"), ("0.5", "1000"), ("9", "0.5"), ("1.0", "3"), ("1.00", "0.5"), ("-2", "3"), ("3", "1e3"), ("1.0000001", "1e9"), ("0", "2"), ("1e5", "1.5")]:
            print(a, b, D(a) ** D(b))
        c.clear_flags()
        D(4).ln(), D(2).exp()
        print([s.__name__ for s in c.flags if c.flags[s]])
for f in [lambda: D(-1).ln(), lambda: D(-1).sqrt(), lambda: D(-1).log10(), lambda: D("inf").exp(), lambda: D("-inf").exp(), lambda: D("inf").ln(), lambda: D(0).ln(), lambda: D(0).log10(), lambda: D("inf").sqrt(), lambda: D("-0").sqrt(),
          lambda: D("nan7").exp(), lambda: D(0).logb(), lambda: D("1e10").exp(), lambda: D("-1e10").exp(), lambda: D("inf") ** 2, lambda: D("-inf") ** 3, lambda: D(2) ** D("inf"), lambda: D("0.5") ** D("inf"), lambda: D(1) ** D("inf"),
          lambda: D(0) ** -1, lambda: D("-0") ** -3, lambda: D(5) ** 0, lambda: D("inf") ** 0, lambda: D(-8) ** D("1.5"), lambda: D(10) ** D("1e20"), lambda: D(10) ** D("-1e20"), lambda: D("1e1000000000").ln(), lambda: D("1e-1000000").log10()]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(D(2).fma(3, 5), D("1e28").fma(D("1e-28"), -1), D(10).remainder_near(6), D(-7).remainder_near(3), D("1.5").remainder_near(1), D(7).remainder_near(D("inf")), pow(D(10**20), 10**9, 97))
