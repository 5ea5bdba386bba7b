print(int(2.9), int(-2.9), int(0.0), int(-0.0), int(1e20), int(-1e20), int(2.0**70))
for value in (float("inf"), float("-inf"), float("nan")):
    try:
        int(value)
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
