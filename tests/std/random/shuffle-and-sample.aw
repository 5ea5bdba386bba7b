import random
random.seed(9)
a = list(range(10))
print(random.shuffle(a), a)
print(random.sample(range(100), 5), random.sample("abcdef", 3), random.sample([1, 2, 3], 3), random.sample(range(10**12), 4), random.sample([], 0), random.sample(["a", "b"], k=3, counts=[2, 5]), random.sample("xyz", counts=(1, 0, 2), k=3))
for action in (lambda: random.sample([1], 2), lambda: random.sample([1, 2], -1), lambda: random.sample({1, 2}, 1), lambda: random.sample(5, 1), lambda: random.sample([1], 1.5), lambda: random.sample([1], 1, counts=[1, 2]), lambda: random.sample([1], 2, counts=[1]), lambda: random.sample([1], 1, counts=[0]), lambda: random.sample([1], 1, counts=[1.5]), lambda: random.shuffle((1, 2)), lambda: random.shuffle("ab"), lambda: random.shuffle({1: 2, 0: 1}), lambda: random.sample([1], 0, counts=[-1])):
    try:
        print(action())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
