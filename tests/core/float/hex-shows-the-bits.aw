for x in (0.0, -0.0, 1.0, -1.5, 0.1, 3.14159, 1e300, 5e-324, 2.2250738585072014e-308, 1e-310, float("inf"), float("-inf"), float("nan")):
    print(x.hex())
