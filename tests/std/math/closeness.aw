import math
print(math.isclose(1, 1 + 1e-10), math.isclose(1, 1 + 1e-8), math.isclose(0, 1e-12), math.isclose(0, 1e-12, abs_tol=1e-9), math.isclose(100, 101, rel_tol=0.01), math.isclose(math.inf, math.inf), math.isclose(math.inf, 1e308), math.isclose(math.nan, math.nan), math.isclose(a=1, b=1), math.isclose(1, 2, rel_tol=0, abs_tol=1), math.isclose(10**20, 10**20 + 1))
for action in (lambda: math.isclose(1, 1, rel_tol=-1), lambda: math.isclose(1, 2, abs_tol=-1), lambda: math.isclose(1), lambda: math.isclose(1, "x"), lambda: math.isclose(1, 2, 3), lambda: math.isclose(1, 2, tol=3)):
    try:
        print(action())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print([f(x) for f in (math.isnan, math.isinf, math.isfinite) for x in (1, math.inf, math.nan, -math.inf, 10**300)])
