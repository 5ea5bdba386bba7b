print(1 + 0.5, 10**15 + 0.5, 2**53 + 1.0, 3 * 0.1, 7 - 0.5, 2 / 4, True + 0.5, 0.5 - True, 10**22 * 1.0)
for action in (lambda: 1.0 + 10**400, lambda: 10**400 * 1.0, lambda: 1.0 / 10**400, lambda: 10**400 // 1.0, lambda: 1.5 + "x", lambda: "x" * 1.5, lambda: [1] * 2.0, lambda: -"x", lambda: 1.5 << 1, lambda: 1.5 | 1):
    try:
        print(action())
    except (OverflowError, TypeError) as e:
        print(type(e).__name__, e)
