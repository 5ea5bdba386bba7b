import random
random.seed(2)
print(random.choices("abc", k=6), random.choices([1, 2, 3], [10, 1, 1], k=8), random.choices("ab", cum_weights=[3, 4], k=5), random.choices(range(5)), random.choices("xy", weights=(0.5, 0.5), k=3), random.choices("abc", k=0), random.choices("abc", [0, 0, 1], k=3))
for action in (lambda: random.choices([]), lambda: random.choices("ab", [1]), lambda: random.choices("ab", [1, 1], cum_weights=[1, 2]), lambda: random.choices("ab", [0, 0]), lambda: random.choices("ab", [-1, 0]), lambda: random.choices("ab", 5), lambda: random.choices("ab", [1, float("inf")]), lambda: random.choices("ab", [1, 2], 3), lambda: random.choices(5), lambda: random.choices("ab", cum_weights=[1])):
    try:
        print(action())
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
