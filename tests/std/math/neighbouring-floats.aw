import math
print(math.nextafter(1, 2), math.nextafter(1, 0), math.nextafter(0, 1), math.nextafter(0, -1), math.nextafter(1, 1), math.nextafter(0.0, -0.0), math.nextafter(math.inf, 0), math.nextafter(1.7976931348623157e308, math.inf), math.nextafter(math.nan, 1), math.nextafter(1, math.nan))
print(math.nextafter(1, 2, steps=0), math.nextafter(1, 2, steps=2), math.nextafter(1, 2, steps=2**52), math.nextafter(1, 2, steps=2**60), math.nextafter(0, 1, steps=3), math.nextafter(-5e-324, 1, steps=2), math.nextafter(-1, 1, steps=2**63), math.nextafter(1, 2, steps=2**100))
print(math.ulp(1), math.ulp(0), math.ulp(-8.5), math.ulp(1e300), math.ulp(math.inf), math.ulp(math.nan), math.ulp(1.7976931348623157e308), math.ulp(5e-324))
for action in (lambda: math.nextafter(1, 2, steps=-1), lambda: math.nextafter(1, 2, steps=1.5), lambda: math.nextafter(1, 2, 3), lambda: math.nextafter(1), lambda: math.nextafter("x", 1), lambda: math.ulp("x"), lambda: math.ulp()):
    try:
        print(action())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
