inf, nan = float("inf"), float("nan")
print(inf - inf, inf * 0, inf / inf, inf + 1 == inf, -inf < 0 < inf, inf % 2, inf // 2, 2 // inf, -2 // inf, 1 / inf, -1 / inf)
# expect: nan nan nan True True nan nan 0.0 -1.0 0.0 -0.0
print(nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan, nan is nan, [nan] == [nan], nan in [nan], (nan,) == (nan,), {nan: 1}[nan])
# expect: False True False False False True True True True 1
print(inf ** 0, nan ** 0, 1.0 ** nan, 1 ** inf, 0.5 ** inf, 2 ** -inf, (-inf) ** 3, (-inf) ** 2, (-inf) ** -1, (-1.0) ** inf)
# expect: 1.0 1.0 1.0 1.0 0.0 0.0 -inf inf -0.0 1.0
print(max(nan, 1), max(1, nan), min(nan, 1), min(1, nan), sorted([3, nan, 1]))  # expect: nan 1 nan 1 [3, nan, 1]
