print(1 << 70, -1 << 70, 1 << 0, 0 << 1000, 5 >> 1, -5 >> 1, -1 >> 100, 1 >> 100, (1 << 70) >> 69, (-(1 << 70)) >> 69, -(1 << 70) - 1 >> 70)
print(0 << 10**30, 1 >> 10**30, -1 >> 10**30, True << 3)
for action in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 1.0, lambda: "1" << 1, lambda: 1 >> None):
    try:
        print(action())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
