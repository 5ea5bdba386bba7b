import random
random.seed(3)
print([random.getrandbits(n) for n in (0, 1, 2, 31, 32, 33, 64, 100)], random.randbytes(0), random.randbytes(5), random.randbytes(9))
for action in (lambda: random.getrandbits(-1), lambda: random.getrandbits(1.5), lambda: random.getrandbits("x"), lambda: random.getrandbits(), lambda: random.randbytes(-1), lambda: random.randbytes(1.5)):
    try:
        print(action())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
