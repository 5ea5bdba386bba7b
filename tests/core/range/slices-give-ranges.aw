r = range(10, 50, 5)
for s in (slice(2, 5), slice(None, None, -1), slice(-3, None), slice(None, None, 3), slice(5, 1), slice(6, 1, -2), slice(100, 200), slice(-100, 2), slice(None, -1, 2)):
    print(s, r[s], list(r[s]))
for bad in ("x", 1.0, None, 8, -9, slice("a", 1), slice(0, 1, 0), 2**70):
    try:
        print(r[bad])
    except (TypeError, IndexError, ValueError) as e:
        print(type(e).__name__, e)
