import random
random.seed(123)
for action in (lambda: random.uniform(1, 10), lambda: random.uniform(5, -5), lambda: random.triangular(), lambda: random.triangular(1, 5, 2), lambda: random.triangular(3, 3), lambda: random.gauss(), lambda: random.gauss(10, 2), lambda: random.normalvariate(), lambda: random.normalvariate(5, 0.5), lambda: random.lognormvariate(0, 1), lambda: random.expovariate(), lambda: random.expovariate(2), lambda: random.vonmisesvariate(0, 4), lambda: random.vonmisesvariate(1, 0), lambda: random.gammavariate(0.5, 1), lambda: random.gammavariate(1, 2), lambda: random.gammavariate(9, 0.5), lambda: random.betavariate(2, 3), lambda: random.paretovariate(3), lambda: random.weibullvariate(1, 1.5)):
    print(action(), action())
for action in (lambda: random.expovariate(0), lambda: random.gammavariate(0, 1), lambda: random.gammavariate(1, -1), lambda: random.uniform(1), lambda: random.gauss("x"), lambda: random.betavariate(1)):
    try:
        print(action())
    except (ValueError, TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
