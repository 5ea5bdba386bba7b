import math
print(math.prod([1, 2, 3]), math.prod([]), math.prod([], start=5), math.prod([2.5, 2]), math.prod([2] * 70), math.prod([[1], 2][:0]), math.prod(["a", 3], start=1), math.prod((0.1,) * 3), math.prod([True, 2]))
print(math.sumprod([1, 2], [3, 4]), math.sumprod([], []), math.sumprod([0.1] * 10, [1] * 10), math.sumprod([1e16, 1.0, -1e16], [1.0, 1.0, 1.0]), math.sumprod([10**20, 1], [3, 0.5]), math.sumprod(range(5), range(5)), math.sumprod([True, 2], [2.5, 1]), math.sumprod([float("inf")], [1]), math.sumprod([float("inf"), 1], [0.0, 1]))
for action in (lambda: math.sumprod([1], [1, 2]), lambda: math.sumprod([1, 2], [1]), lambda: math.sumprod(5, [1]), lambda: math.sumprod(["a"], [2]), lambda: math.sumprod(["a"], ["b"]), lambda: math.sumprod([1]), lambda: math.prod(5), lambda: math.prod([1, None]), lambda: math.prod([1], 2), lambda: math.prod()):
    try:
        print(action())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
