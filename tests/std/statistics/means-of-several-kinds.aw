from statistics import StatisticsError, fmean, geometric_mean, harmonic_mean, mean

print(mean([1, 2, 3, 4]), mean([1, 2, 4, 4]), mean([1.5, 2.5]), mean([True, False]), mean(iter([5])), mean([10**20, 10**20 + 1]))
# expect: 2.5 2.75 2.0 0.5 5 1e+20
print(fmean([1, 2, 3]), fmean([3.5, 4.0, 5.25]), fmean([85, 92, 83, 89], weights=[0.20, 0.20, 0.30, 0.30]), fmean(iter([1, 2])))
# expect: 2.0 4.25 87.0 1.5
print(round(geometric_mean([54, 24, 36]), 9), geometric_mean([0.0, 5]), harmonic_mean([40, 60]), harmonic_mean([40, 60], weights=[5, 30]), harmonic_mean([0, 5]), harmonic_mean([5]))
# expect: 36.0 0.0 48.0 56.0 0 5
for wrong in (
    lambda: mean([]),
    lambda: fmean([]),
    lambda: geometric_mean([]),
    lambda: geometric_mean([-1]),
    lambda: harmonic_mean([]),
    lambda: harmonic_mean([-1, 2]),
    lambda: mean(["a"]),
    lambda: mean(5),
    lambda: fmean([1, 2], weights=[1]),
    lambda: fmean([1], weights=[0]),
    lambda: harmonic_mean([1, 2], weights=[1]),
):
    try:
        print(wrong())
    except (StatisticsError, TypeError) as e:
        print(type(e).__name__, e)  # expect: StatisticsError mean requires at least one data point
        # expect: StatisticsError fmean requires at least one data point
        # expect: StatisticsError Must have a non-empty dataset
        # expect: StatisticsError ('No negative inputs allowed', -1)
        # expect: StatisticsError harmonic_mean requires at least one data point
        # expect: StatisticsError harmonic mean does not support negative values
        # expect: TypeError can't convert type 'str' to numerator/denominator
        # expect: TypeError 'int' object is not iterable
        # expect: StatisticsError data and weights must be the same length
        # expect: StatisticsError sum of weights must be non-zero
        # expect: StatisticsError Number of weights does not match data size
