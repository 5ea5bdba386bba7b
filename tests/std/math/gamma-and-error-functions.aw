import math
def show(*xs):
    print(*[f"{x:.11g}" for x in xs])
show(math.gamma(5), math.gamma(0.5), math.gamma(-1.5), math.gamma(171), math.gamma(1e-5), math.lgamma(5), math.lgamma(0.5), math.lgamma(1e10), math.lgamma(-1.5), math.lgamma(1e300))
show(math.erf(0), math.erf(0.5), math.erf(-1), math.erf(5), math.erf(math.inf), math.erfc(0), math.erfc(0.5), math.erfc(10), math.erfc(-3), math.erfc(math.inf))
for action in (lambda: math.gamma(0), lambda: math.gamma(-1), lambda: math.gamma(172), lambda: math.gamma(-math.inf), lambda: math.lgamma(0), lambda: math.lgamma(-2), lambda: math.lgamma(1e308), lambda: math.erf("x"), lambda: math.gamma(math.inf), lambda: math.lgamma(-math.inf)):
    try:
        print(action())
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
