import math
print(math.fma(2, 3, 4), math.fma(0.1, 10, -1), 0.1 * 10 - 1, math.fma(1e-320, 1e-10, 5e-324), math.fma(float("inf"), 1, 2), math.fma(-0.0, 1, -0.0), math.fma(1 + 2**-52, 1 - 2**-52, -1), math.fma(0.0, 5, float("nan")))
for args in ((float("inf"), 0, 1), (0, float("inf"), 1), (float("inf"), 1, float("-inf")), (1e308, 10, 1), (1e308, 10, -1e308), ("x", 1, 2), (1, 2)):
    try:
        print(math.fma(*args))
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
print(math.isnan(math.fma(float("inf"), 0, float("nan"))))
