for s, n in ((slice(None), 5), (slice(2, 10), 5), (slice(-3, -1), 5), (slice(None, None, -1), 5), (slice(10, -10, -2), 5), (slice(5, 2), 4), (slice(-100, 100, 7), 5), (slice(2**70, None), 3), (slice(None, None, 2**70), 3), (slice(None), 0), (slice(1, 2), 2**70)):
    print(s, n, s.indices(n))
for s, n in ((slice(None), -1), (slice("a"), 3), (slice(None, None, 0), 3), (slice(1.5), 3), (slice(None), "x"), (slice(None), 2.0)):
    try:
        print(s.indices(n))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
