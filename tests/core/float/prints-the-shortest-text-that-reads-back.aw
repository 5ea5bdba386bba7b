for x in (0.1, 1.0, 1e16, 1e15, 123456789.123, 1e-5, 0.0001, 1.5e300, 5e-324, 1 / 3, 100.0, 1e22, 1e100, -0.0, 2.5e-7):
    print(x)
    # expect: 0.1
    # expect: 1.0
    # expect: 1e+16
    # expect: 1000000000000000.0
    # expect: 123456789.123
    # expect: 1e-05
    # expect: 0.0001
    # expect: 1.5e+300
    # expect: 5e-324
    # expect: 0.3333333333333333
    # expect: 100.0
    # expect: 1e+22
    # expect: 1e+100
    # expect: -0.0
    # expect: 2.5e-07
print(0.1 + 0.2, 1e16 + 1, float("1e400"), -float("inf"), float("nan"), str(1e5), repr(3.0))
# expect: 0.30000000000000004 1e+16 inf -inf nan 100000.0 3.0
