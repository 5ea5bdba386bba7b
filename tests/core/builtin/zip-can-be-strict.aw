print(list(zip()), list(zip([1, 2])), list(zip("ab", [1, 2, 3])), list(zip([1], [2], strict=True)), list(zip(strict=True)), dict(zip("ab", (1, 2))), list(zip(*[(1, 2), (3, 4)])), type(zip()).__name__)
for args in (([1, 2], [1]), ([1], [1, 2]), ([1, 2], [1, 2], [1]), ([1], [1], [1, 2]), ([1], [], []), ([], [1])):
    try:
        print(list(zip(*args, strict=True)))
    except ValueError as e:
        print(e)
for action in (lambda: zip(5), lambda: zip([], 5), lambda: zip([], foo=1), lambda: zip([], None)):
    try:
        print(action())
    except TypeError as e:
        print(e)
z = zip([1, 2], iter([3, 4]))
print(next(z), iter(z) is z, list(z), next(z, "end"))
