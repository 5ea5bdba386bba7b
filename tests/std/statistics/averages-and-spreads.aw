from statistics import *

print(mean([1, 2, 3, 4]), mean([1, 3]), mean([1.5, 2.5, 3]), fmean([1, 2], [3, 1]), median([3, 1, 2]), median([1, 2, 3, 4]))
# expect: 2.5 2 2.3333333333333335 1.25 2 2.5
print(mode("aabbb"), multimode("aabb"), variance([1, 2, 3, 4]), stdev([1, 2, 3, 4]), pstdev([1, 2, 3, 4]))
# expect: b ['a', 'b'] 1.6666666666666667 1.2909944487358056 1.118033988749895
print(harmonic_mean([40, 60]), quantiles(range(1, 11)), quantiles([1, 2, 3, 4, 5], n=10, method="inclusive"))
# expect: 48.0 [2.75, 5.5, 8.25] [1.4, 1.8, 2.2, 2.6, 3.0, 3.4, 3.8, 4.2, 4.6]
print(round(covariance([1, 2, 3], [2, 4, 7]), 9), round(correlation([1, 2, 3], [2, 4, 7]), 9))
# expect: 2.5 0.993399268
n = NormalDist(100, 15)
print(n, round(n.cdf(110), 9), round(n.inv_cdf(0.9), 6), n + 5, n * 2, n.zscore(130))
# expect: NormalDist(mu=100.0, sigma=15.0) 0.747507462 119.223273 NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) 2.0
for f in (lambda: mean([]), lambda: median([]), lambda: mode([]), lambda: stdev([1])):
    try:
        f()
    except StatisticsError as e:
        print(e)
# expect: mean requires at least one data point
# expect: no median for empty data
# expect: no mode for empty data
# expect: stdev requires at least two data points
