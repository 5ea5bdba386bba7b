import math
for f in (
    lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.exp(1000),
    lambda: math.floor("x"), lambda: math.isqrt(-1), lambda: math.acos(2), lambda: math.gcd(1.5), lambda: math.floor(math.inf),
    lambda: math.sqrt("x"), lambda: math.comb(-1, 2), lambda: math.fmod(1, 0), lambda: math.pow(0, -1), lambda: math.nothing,
):
    try:
        f()
    except (ValueError, TypeError, OverflowError, AttributeError) as e:
        print(type(e).__name__, e)
        # expect: ValueError math domain error
        # expect: ValueError math domain error
        # expect: ValueError factorial() not defined for negative values
        # expect: TypeError 'float' object cannot be interpreted as an integer
        # expect: OverflowError math range error
        # expect: TypeError must be real number, not str
        # expect: ValueError isqrt() argument must be nonnegative
        # expect: ValueError math domain error
        # expect: TypeError 'float' object cannot be interpreted as an integer
        # expect: OverflowError cannot convert float infinity to integer
        # expect: TypeError must be real number, not str
        # expect: ValueError n must be a non-negative integer
        # expect: ValueError math domain error
        # expect: ValueError math domain error
        # expect: AttributeError module 'math' has no attribute 'nothing'
