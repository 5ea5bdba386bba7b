import math
def show(*xs):
    print(*[f"{x:.12g}" for x in xs])
show(math.sin(1), math.cos(1), math.tan(1), math.asin(0.5), math.acos(0.5), math.atan(2), math.atan2(1, -1), math.atan2(-0.0, -1), math.atan2(0, 0))
show(math.sinh(1), math.cosh(1), math.tanh(1), math.asinh(1), math.acosh(2), math.atanh(0.5), math.degrees(math.pi), math.radians(180), math.degrees(1), math.radians(1))
show(math.sin(1e22), math.cos(-0.0), math.tan(math.pi / 2) > 1e15, math.atan(math.inf), math.atan2(math.inf, -math.inf), math.tanh(1000), math.sinh(-1e-20))
for action in (lambda: math.sin(math.inf), lambda: math.cos(-math.inf), lambda: math.tan(math.inf), lambda: math.asin(1.5), lambda: math.acos(-2), lambda: math.acosh(0.5), lambda: math.atanh(1), lambda: math.atanh(-1), lambda: math.atanh(2), lambda: math.sinh(1000), lambda: math.cosh(-1000), lambda: math.sin("x"), lambda: math.sin(), lambda: math.atan2(1), lambda: math.degrees(None)):
    try:
        print(action())
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
