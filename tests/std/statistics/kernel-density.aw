from statistics import StatisticsError, kde, kde_random

f = kde([1.0, 2.0, 4.0], h=1.0)
print([round(f(x), 6) for x in (0, 1, 2.5, 6)])  # expect: [0.098699, 0.215115, 0.2037, 0.018042]
for kernel in ("normal", "logistic", "sigmoid", "rectangular", "triangular", "parabolic", "quartic", "triweight", "cosine", "gauss", "uniform", "epanechnikov", "biweight"):
    pdf, cdf = kde([0.0, 3.0], 1.5, kernel), kde([0.0, 3.0], 1.5, kernel, cumulative=True)
    print(kernel, round(pdf(0.5), 6), round(cdf(1.5), 6), round(cdf(9), 3))  # expect: normal 0.158953 0.5 1.0
    # expect: logistic 0.125604 0.5 0.99
    # expect: sigmoid 0.13917 0.5 0.993
    # expect: rectangular 0.166667 0.5 1.0
    # expect: triangular 0.222222 0.5 1.0
    # expect: parabolic 0.222222 0.5 1.0
    # expect: quartic 0.246914 0.5 1.0
    # expect: triweight 0.256059 0.5 1.0
    # expect: cosine 0.226725 0.5 1.0
    # expect: gauss 0.158953 0.5 1.0
    # expect: uniform 0.166667 0.5 1.0
    # expect: epanechnikov 0.222222 0.5 1.0
    # expect: biweight 0.246914 0.5 1.0
print(callable(kde_random([1.0, 2.0], 0.5, seed=5)), len([kde_random([1.0], 0.5, seed=1)() for _ in range(3)]))
# expect: True 3
for wrong in (lambda: kde([], 1), lambda: kde([1.0], 0), lambda: kde([1.0], 1, "x"), lambda: kde(["a"], 1)):
    try:
        wrong()
    except (StatisticsError, TypeError) as e:
        print(type(e).__name__, e)  # expect: StatisticsError Empty data sequence
        # expect: StatisticsError Bandwidth h must be positive, not h=0
        # expect: StatisticsError Unknown kernel name: 'x'
        # expect: TypeError Data sequence must contain ints or floats
