from statistics import fmean, mean, pvariance, variance

print(mean([0.1] * 10), fmean([0.1] * 10), mean([1e100, 1, -1e100]), mean([1, 2.5]), mean([2**60, 2**60 + 2]), type(mean([1, 3])).__name__)
# expect: 0.1 0.1 0.3333333333333333 1.75 1152921504606846977 int
print(variance([0.1, 0.1, 0.1]), pvariance([10**8 + 4, 10**8 + 7, 10**8 + 13, 10**8 + 16]), variance([1, 2, 3, 4, 5]), mean([float("inf"), 1]))
# expect: 0.0 22.5 2.5 inf
