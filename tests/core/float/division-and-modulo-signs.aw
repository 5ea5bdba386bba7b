for a in (7.5, -7.5, 0.0, -0.0):
    for b in (2.0, -2.0, 0.1, float("inf"), float("-inf")):
        print(a, b, a // b, a % b, divmod(a, b))
print(5e-324 // 2, -5e-324 // 2, 1e300 % 7, 1e300 // 1e-10, 5 % float("inf"), -5 % float("inf"))
