print(2.0 ** 3, 2.0 ** -1, 0.0 ** 0, (-8.0) ** 3, 2 ** 0.5, 10.0 ** -5, 1e200 ** -2, 0.0 ** 2, -0.0 ** 3, (-0.0) ** 3, pow(2.0, 3))
for action in (lambda: 1e200 ** 2, lambda: 0.0 ** -2, lambda: 2.0 ** 10000, lambda: 10.0 ** 309, lambda: pow(2.0, 3.0, 5), lambda: 2.0 ** "1", lambda: 2.0 ** 10**400):
    try:
        print(action())
    except (OverflowError, ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, e)
