big = 2**53
print(big + 1 == float(big), big + 1 > float(big), big == float(big), 10**400 > 1e308, -10**400 < float("-inf"), 10**400 < float("inf"))
print(1 == 1.0, 1 < 1.5, 2 > 1.5, 1 != float("nan"), 1 < float("nan"), hash(big) == hash(float(big)), 10**30 == 1e30, 10**22 == 1e22)
for other in ("1", None, [1]):
    print(1 == other, 1 != other)
    try:
        1 < other
    except TypeError as e:
        print(e)
