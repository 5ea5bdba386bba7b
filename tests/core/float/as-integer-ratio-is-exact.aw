for x in (0.0, -0.0, 0.5, -0.75, 0.1, 1e300, 5e-324, 3.0):
    n, d = x.as_integer_ratio()
    print(x, n if n.bit_length() < 80 else n.bit_length(), d if d.bit_length() < 80 else d.bit_length(), n / d == x)
for x in (float("inf"), float("-inf"), float("nan")):
    try:
        x.as_integer_ratio()
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
