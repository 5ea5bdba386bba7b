from statistics import StatisticsError, median, median_grouped, median_high, median_low

odd, even = [5, 1, 3], [4, 1, 3, 2]
print(median(odd), median(even), median_low(even), median_high(even), median_low(odd), median(iter([2.5])), median("bac"))
# expect: 3 2.5 2 3 3 2.5 b
print(median_grouped([52, 52, 53, 54]), median_grouped([1, 3, 3, 5, 7]), median_grouped([1, 3, 3, 5, 7], interval=2), median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]))
# expect: 52.5 3.25 3.5 3.7
for f in (median, median_low, median_high, median_grouped):
    try:
        f([])
    except StatisticsError as e:
        print(f.__name__, e)  # expect: median no median for empty data
        # expect: median_low no median for empty data
        # expect: median_high no median for empty data
        # expect: median_grouped no median for empty data
