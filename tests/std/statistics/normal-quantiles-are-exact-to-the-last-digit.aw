import copy
from statistics import *

n = NormalDist()
for p in (1e-300, 1e-30, 1e-9, 0.0001, 0.02, 0.075, 0.0751, 0.25, 0.5, 0.6, 0.9, 0.925, 0.9251, 0.999, 1 - 1e-12):
    print(p, n.inv_cdf(p), NormalDist(100, 15).inv_cdf(p))
print(NormalDist(3, 0.5).quantiles(7))
print(copy.copy(NormalDist(1, 2)) == NormalDist(1, 2), NormalDist(1, 2).__getstate__())
x, y = [1.5, 2.25, 7.0, 9.125], [3, 1.75, 8, 4.5]
print(correlation(x, y), correlation(x, y, method="ranked"), covariance(x, y))
print(correlation([1e200, 2e200, 4e200], [1, 2, 4.5]), correlation([1e-150, 2e-150, 4e-150], [1e-150, 2e-150, 4.5e-150]))
line = linear_regression(x, y)
print(line, type(line) is type(linear_regression(y, x)), linear_regression([1, 2], [2, 4], proportional=True))
data = [1.0, 2.0]
f, g = kde(data, 1.5, "triangular"), kde(data, 1.5, "triangular", cumulative=True)
print(f(100), g(100))
data.append(100)
print(f(100), g(100))
