import random
random.seed(7)
print([random.randint(1, 6) for _ in range(10)], [random.randrange(10) for _ in range(5)], [random.randrange(0, 100, 7) for _ in range(5)], [random.randrange(10, 0, -3) for _ in range(5)], random.randrange(10**30), random.randint(-5, -5), random.randint(0, 2**100), random.randrange(-10, 10))
for action in (lambda: random.randrange(0), lambda: random.randrange(5, 5), lambda: random.randrange(5, 1), lambda: random.randrange(1, 5, 0), lambda: random.randint(5, 1), lambda: random.randrange(1.5), lambda: random.randrange(1, 2.5), lambda: random.randrange("x"), lambda: random.randrange(0, 10, 1.0), lambda: random.randint(1), lambda: random.randrange(), lambda: random.randrange(None, 5), lambda: random.randrange(5, step=2), lambda: random.randrange(5, None, 2)):
    try:
        print(action())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
