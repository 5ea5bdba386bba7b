import random
s = random.SystemRandom()
print(0 <= s.random() < 1, 1 <= s.randint(1, 6) <= 6, s.getrandbits(0), len(s.randbytes(4)), s.choice("a"), s.seed(5), sorted(s.sample(range(3), 3)), s.getrandbits(10) < 1024)
for action in (s.getstate, lambda: s.setstate(1), lambda: s.getrandbits(-1)):
    try:
        action()
    except (NotImplementedError, ValueError) as e:
        print(type(e).__name__, e)
