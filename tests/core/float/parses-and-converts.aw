print(float("1.5"), float(" -2e3 "), float("inf"), float("-Infinity"), float("nan"), float("1_0.5"), float(7), float())
# expect: 1.5 -2000.0 inf -inf nan 10.5 7.0 0.0
print(float(10**20), float(b"2.5"), float(True), int(1e20), int(2.5e15))
# expect: 1e+20 2.5 1.0 100000000000000000000 2500000000000000
for args in (("x",), ("",), ("1.2.3",), (None,), ([],), (10**400,)):
    try:
        float(*args)
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
        # expect: ValueError could not convert string to float: 'x'
        # expect: ValueError could not convert string to float: ''
        # expect: ValueError could not convert string to float: '1.2.3'
        # expect: TypeError float() argument must be a string or a real number, not 'NoneType'
        # expect: TypeError float() argument must be a string or a real number, not 'list'
        # expect: OverflowError int too large to convert to float
