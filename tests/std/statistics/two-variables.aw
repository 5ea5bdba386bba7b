from statistics import StatisticsError, correlation, covariance, linear_regression

x, y = [1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 1, 2, 3, 1, 2, 3]
print(covariance(x, y), round(correlation(x, y), 12), correlation(x, x), correlation(x, list(reversed(x))), round(correlation(x, y, method="ranked"), 12))
# expect: 0.75 0.316227766017 1.0 -1.0 0.316227766017
line = linear_regression([1, 2, 3], [3, 5, 7])
print(line, line.slope, line.intercept, linear_regression([1, 2], [2, 4], proportional=True))
# expect: LinearRegression(slope=2.0, intercept=1.0) 2.0 1.0 LinearRegression(slope=2.0, intercept=0.0)
for wrong in (
    lambda: covariance([1], [1]),
    lambda: covariance([1, 2], [1]),
    lambda: correlation([1, 1], [1, 2]),
    lambda: correlation([1], [1]),
    lambda: correlation([1, 2], [1]),
    lambda: correlation([1, 2], [1, 2], method="x"),
    lambda: linear_regression([1, 1], [1, 2]),
    lambda: linear_regression([1], [1]),
):
    try:
        print(wrong())
    except (StatisticsError, ValueError) as e:
        print(type(e).__name__, e)  # expect: StatisticsError covariance requires at least two data points
        # expect: StatisticsError covariance requires that both inputs have same number of data points
        # expect: StatisticsError at least one of the inputs is constant
        # expect: StatisticsError correlation requires at least two data points
        # expect: StatisticsError correlation requires that both inputs have same number of data points
        # expect: ValueError Unknown method: 'x'
        # expect: StatisticsError x is constant
        # expect: StatisticsError linear regression requires at least two data points
