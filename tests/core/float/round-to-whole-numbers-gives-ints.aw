for x in (0.5, 1.5, 2.5, -0.5, -1.5, 0.49999999999999994, 2.675, 1e20, -0.2, 4503599627370497.5):
    print(x, round(x), type(round(x)).__name__, round(x, None))
for x in (float("inf"), float("nan")):
    try:
        round(x)
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
