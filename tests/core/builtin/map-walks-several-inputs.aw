print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], (10, 20))), list(map(max, [1, 5], [3, 2], [2, 9])), list(map(None.__class__, [])), list(map(pow, [2, 3], [3, 2])), type(map(str, [])).__name__)
m = map(str, iter("ab"))
print(next(m), iter(m) is m, list(m), next(m, "end"))
for action in (lambda: map(), lambda: map(str), lambda: map(str, 5), lambda: list(map(5, [1])), lambda: list(map(lambda: 1, [1])), lambda: map(str, [], 5), lambda: list(map(int, ["x"]))):
    try:
        print(action())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
