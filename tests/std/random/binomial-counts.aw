import random
random.seed(77)
print([random.binomialvariate() for _ in range(8)], [random.binomialvariate(10, 0.3) for _ in range(8)], [random.binomialvariate(100, 0.5) for _ in range(5)], [random.binomialvariate(1000, 0.9) for _ in range(4)], random.binomialvariate(0, 0.5), random.binomialvariate(5, 0), random.binomialvariate(5, 1), random.binomialvariate(n=20, p=0.01))
for args in ((-1, 0.5), (5, 1.5), (5, -0.1), ("x", 0.5)):
    try:
        print(random.binomialvariate(*args))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
