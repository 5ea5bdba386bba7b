for x, n in ((2.675, 2), (1.005, 2), (0.15, 1), (0.25, 1), (0.35, 1), (2.5, 0), (-2.5, 0), (1234.5678, -2), (1250.0, -2), (1350.0, -2), (1e300, 5), (1e-10, 5), (5e-324, 323), (1.5, 400), (1.5, -400), (-0.04, 1), (123.456, True)):
    print(x, n, round(x, n))
print(round(float("inf"), 2), round(float("nan"), -1), round(-0.0, 1))
for x, n in ((1.7e308, -308), (1.5, "1"), (1.5, 1.0)):
    try:
        print(round(x, n))
    except (OverflowError, TypeError) as e:
        print(type(e).__name__, e)
