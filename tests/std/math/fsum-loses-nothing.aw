import math
print(math.fsum([0.1] * 10), math.fsum([1e100, 1, -1e100]), math.fsum([]), math.fsum([1, 2, 3]), math.fsum([1e308, -1e308, 1]), math.fsum([math.inf, 1]), math.fsum([1e16, 1, 1e-16]), math.fsum([2**53, 1, 1]), math.fsum(0.1 for _ in range(3)), math.fsum([math.nan, 1]), math.fsum([-0.0]))
for action in (lambda: math.fsum([1e308, 1e308]), lambda: math.fsum([math.inf, -math.inf]), lambda: math.fsum(["x"]), lambda: math.fsum(5), lambda: math.fsum([1, None]), lambda: math.fsum([10**400]), lambda: math.fsum()):
    try:
        print(action())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
