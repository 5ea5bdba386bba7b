import random

r = random.Random(7)
print([round(x, 9) for x in (r.uniform(1, 2), r.gauss(), r.gauss(0, 2), r.normalvariate(), r.expovariate(2), r.triangular())])
# expect: [1.323832765, 0.846518626, 2.356605569, -1.580411513, 0.227607889, 0.170292285]
print([round(x, 9) for x in (r.betavariate(2, 3), r.gammavariate(0.5, 1), r.paretovariate(2), r.vonmisesvariate(1, 2))])
# expect: [0.433179799, 0.011534489, 2.403208308, 1.137990741]
for f in (
    lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.randint(3, 1), lambda: random.randrange(0),
    lambda: random.getrandbits(-1), lambda: random.choices([1], weights=[0]), lambda: random.sample({1}, 1),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
# expect: IndexError Cannot choose from an empty sequence
# expect: ValueError Sample larger than population or is negative
# expect: ValueError empty range in randrange(3, 2)
# expect: ValueError empty range for randrange()
# expect: ValueError number of bits must be non-negative
# expect: ValueError Total of weights must be greater than zero
# expect: TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
print(0 <= random.SystemRandom().random() < 1, 0 <= random.random() < 1)  # expect: True True

class Fixed(random.Random):
    def random(self):
        return 0.25

print(Fixed(1).uniform(0, 4))  # expect: 1.0
