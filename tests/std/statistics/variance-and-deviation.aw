from statistics import StatisticsError, pstdev, pvariance, stdev, variance

data = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
print(variance(data), pvariance(data), stdev(data), pstdev(data))
# expect: 1.3720238095238095 1.1760204081632653 1.171334200612195 1.084444746477784
print(variance([1, 2, 3, 4]), pvariance([0, 1]), pstdev([5]), stdev([1.5, 2.5, 2.5, 2.75, 3.25, 4.75]), variance([1, 2, 3], xbar=2), pvariance([1, 2, 3], mu=2), pstdev([1, 2], 0))
# expect: 1.6666666666666667 0.25 0.0 1.0810874155219827 1 0.6666666666666666 1.5811388300841898
for f, few in ((variance, [1]), (pvariance, []), (stdev, [1]), (pstdev, [])):
    try:
        f(few)
    except StatisticsError as e:
        print(f.__name__, e)  # expect: variance variance requires at least two data points
        # expect: pvariance pvariance requires at least one data point
        # expect: stdev stdev requires at least two data points
        # expect: pstdev pstdev requires at least one data point
