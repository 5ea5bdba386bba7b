import math
print(math.pi, math.e, math.tau, math.inf, math.nan, -math.inf, math.tau == 2 * math.pi, math.__name__, type(math).__name__)
print([n for n in dir(math) if not n.startswith("_")])
print(math.sin.__name__, math.sin.__module__, math.sin.__qualname__, repr(math.sin))
for action in (lambda: math.sin(1, 2), lambda: math.sin(x=1), lambda: math.nothing, lambda: math.pow(1), lambda: math.gcd(x=1), lambda: math.floor(), lambda: math.hypot(x=1)):
    try:
        print(action())
    except (TypeError, AttributeError) as e:
        print(e)
