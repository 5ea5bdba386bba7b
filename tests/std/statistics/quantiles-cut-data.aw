from statistics import StatisticsError, quantiles

data = [105, 129, 87, 86, 111, 111, 89, 81, 108, 92, 110, 100, 75, 105, 103, 109, 76, 119, 99, 91]
print(quantiles(data), quantiles(data, n=10), quantiles(data, method="inclusive"), quantiles([1, 2], n=3), quantiles([1], n=4), quantiles([5, 1], n=1))
# expect: [87.5, 101.5, 109.75] [76.5, 86.2, 89.6, 94.8, 101.5, 105.0, 108.7, 110.8, 118.2] [88.5, 101.5, 109.25] [1.0, 2.0] [1, 1, 1] []
for wrong in (lambda: quantiles([]), lambda: quantiles([1, 2], n=0), lambda: quantiles([1, 2], method="x"), lambda: quantiles(5)):
    try:
        print(wrong())
    except (StatisticsError, ValueError, TypeError) as e:
        print(type(e).__name__, e)  # expect: StatisticsError must have at least one data point
        # expect: StatisticsError n must be at least 1
        # expect: ValueError Unknown method: 'x'
        # expect: TypeError 'int' object is not iterable
