import math
for action in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.log(0.0), lambda: math.log(-10**400), lambda: math.log(2, 1), lambda: math.log(2, 0), lambda: math.log(2, -1), lambda: math.log2(0), lambda: math.log10(-1), lambda: math.log1p(-1), lambda: math.log1p(-2), lambda: math.exp(1000), lambda: math.exp2(2000), lambda: math.expm1(1000), lambda: math.pow(0, -1), lambda: math.pow(-8, 1 / 3), lambda: math.pow(10, 400), lambda: math.log("x"), lambda: math.log(), lambda: math.log(1, 2, 3), lambda: math.sqrt("4"), lambda: math.sqrt(10**400), lambda: math.log(None), lambda: math.log2("8"), lambda: math.log(2, "x"), lambda: math.sqrt(-0.0)):
    try:
        print(action())
    except (ValueError, OverflowError, TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
