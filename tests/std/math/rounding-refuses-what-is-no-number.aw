import math
class F:
    def __float__(self):
        return 2.5
print(math.ceil(F()), math.floor(F()), math.fabs(F()))
for action in (lambda: math.ceil("x"), lambda: math.floor(None), lambda: math.trunc("5"), lambda: math.trunc(F()), lambda: math.ceil(float("inf")), lambda: math.floor(float("nan")), lambda: math.fmod(1, 0), lambda: math.fmod(float("inf"), 1), lambda: math.remainder(1, 0), lambda: math.ldexp(1.0, 2000), lambda: math.ldexp(1, 1.5), lambda: math.ldexp(1, "x"), lambda: math.modf("x"), lambda: math.copysign(1), lambda: math.fabs(10**400)):
    try:
        print(action())
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
