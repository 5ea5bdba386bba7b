from statistics import NormalDist, StatisticsError

n = NormalDist(100, 15)
print(n, n.mean, n.median, n.mode, n.stdev, n.variance, round(n.pdf(100), 12), round(n.cdf(115), 12), round(n.inv_cdf(0.975), 9), n.zscore(130))
# expect: NormalDist(mu=100.0, sigma=15.0) 100.0 100.0 100.0 15.0 225.0 0.026596152027 0.841344746069 129.399459768 2.0
print(n + 5, n - 5, n * 2, 2 * n, n / 5, -n, +n, 5 + n, 5 - n, n + NormalDist(1, 20), n - NormalDist(1, 20), n == NormalDist(100, 15), hash(n) == hash(NormalDist(100, 15)))
# expect: NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=95.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=20.0, sigma=3.0) NormalDist(mu=-100.0, sigma=15.0) NormalDist(mu=100.0, sigma=15.0) NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=-95.0, sigma=15.0) NormalDist(mu=101.0, sigma=25.0) NormalDist(mu=99.0, sigma=25.0) True True
print(NormalDist.from_samples([1, 2, 3, 4]), [round(q, 6) for q in n.quantiles(4)], round(n.overlap(NormalDist(110, 15)), 12), NormalDist(), len(n.samples(3, seed=1)))
# expect: NormalDist(mu=2.5, sigma=1.2909944487358056) [89.882654, 100.0, 110.117346] 0.738882680364 NormalDist(mu=0.0, sigma=1.0) 3
for wrong in (
    lambda: NormalDist(0, -1),
    lambda: n.inv_cdf(0),
    lambda: n.inv_cdf(1),
    lambda: NormalDist(0, 0).pdf(1),
    lambda: NormalDist(0, 0).zscore(1),
    lambda: n.overlap(5),
    lambda: NormalDist.from_samples([1]),
    lambda: n * n,
    lambda: setattr(n, "mean", 5),
):
    try:
        print(wrong())
    except (StatisticsError, TypeError, AttributeError) as e:
        print(type(e).__name__, str(e)[:60])  # expect: StatisticsError sigma must be non-negative
        # expect: StatisticsError p must be in the range 0.0 < p < 1.0
        # expect: StatisticsError p must be in the range 0.0 < p < 1.0
        # expect: StatisticsError pdf() not defined when sigma is zero
        # expect: StatisticsError zscore() not defined when sigma is zero
        # expect: TypeError Expected another NormalDist instance
        # expect: StatisticsError stdev requires at least two data points
        # expect: TypeError must be real number, not NormalDist
        # expect: AttributeError property 'mean' of 'NormalDist' object has no setter
