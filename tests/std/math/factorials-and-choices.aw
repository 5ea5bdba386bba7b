import math
print([math.factorial(n) for n in range(8)], math.factorial(25), math.factorial(True), len(str(math.factorial(300))))
print(math.comb(5, 2), math.comb(5, 0), math.comb(5, 6), math.comb(60, 30), math.comb(0, 0), math.comb(10**10, 2), math.comb(200, 100) % 10**9, math.perm(5, 2), math.perm(5), math.perm(5, None), math.perm(3, 4), math.perm(0), math.perm(30, 20))
for action in (lambda: math.factorial(-1), lambda: math.factorial(5.0), lambda: math.factorial("5"), lambda: math.factorial(10**20), lambda: math.comb(-1, 2), lambda: math.comb(5, -1), lambda: math.comb(5), lambda: math.comb(5.0, 2), lambda: math.perm(-1), lambda: math.perm(5, -1), lambda: math.perm(5, 2.0), lambda: math.perm(), lambda: math.comb(10**30, 10**30 - 1) == 10**30, lambda: math.factorial(None)):
    try:
        print(action())
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
