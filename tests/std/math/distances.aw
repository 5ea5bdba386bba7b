import math
print(math.hypot(), math.hypot(3, 4), math.hypot(1, 2, 2), math.hypot(-5), math.hypot(1e200, 1e200), math.hypot(3e-320, 4e-320), math.hypot(float("inf"), float("nan")), math.hypot(float("nan"), 1), math.hypot(1e308, 1e308, 1e308), math.hypot(10**20, 1))
print(math.dist((0, 0), (3, 4)), math.dist([1], [1]), math.dist((), ()), math.dist((1, 2, 3), (4, 6, 3)), math.dist((1e308,), (-1e308,)), math.dist(iter((1, 2)), iter((1, 5))))
for action in (lambda: math.dist((1,), (1, 2)), lambda: math.dist(5, (1,)), lambda: math.dist(("a",), (1,)), lambda: math.dist((1,)), lambda: math.hypot("x"), lambda: math.hypot(None, 1), lambda: math.hypot(10**400)):
    try:
        print(action())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
