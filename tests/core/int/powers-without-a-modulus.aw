print(2**0, 0**0, (-2)**3, 2**-1, (-2)**-2, 10**-3, 1**-5, 2**64, (-1)**10**20, 1**10**30, 0**10**20)
for action in (lambda: 0**-1, lambda: pow(0, -2), lambda: 2**"1", lambda: pow(2, "1"), lambda: pow("2", 1, 3), lambda: pow(2.0, 1, 3), lambda: pow(2, 1.0, 3)):
    try:
        print(action())
    except (ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, e)
