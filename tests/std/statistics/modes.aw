from statistics import StatisticsError, mode, multimode

print(mode([1, 1, 2, 3, 3, 3]), mode("aabbb"), mode(["red", "blue", "red"]), mode([1, 2]), mode([2, 1]), multimode("aabbbbccddddeeffffgg"), multimode([]), multimode([1, 2]))
# expect: 3 b red 1 2 ['b', 'd', 'f'] [] [1, 2]
try:
    mode([])
except StatisticsError as e:
    print(e)  # expect: no mode for empty data
