import math
print([math.isqrt(n) for n in (0, 1, 2, 3, 4, 15, 16, 10**30, 10**30 - 1, 2**64 - 1, 2**64, (10**25 + 7) ** 2, (10**25 + 7) ** 2 - 1)], math.isqrt(True))
for n in (2**53 - 1, 2**53 + 1, 2**106 - 1):
    r = math.isqrt(n * n)
    print(r == n, math.isqrt(n * n - 1) == n - 1)
for bad in (-1, -10**30, 2.0, "4", None):
    try:
        print(math.isqrt(bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
