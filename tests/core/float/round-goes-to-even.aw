print(round(0.5), round(1.5), round(2.5), round(-0.5), round(2.675, 2), round(1.005, 2), round(1234.5678, -2))
# expect: 0 2 2 0 2.67 1.0 1200.0
print(round(1e20), round(3.7), type(round(3.7)).__name__, round(3.7, 0), round(5, 2), round(15, -1), round(25, -1), round(-15, -1))
# expect: 100000000000000000000 4 int 4.0 5 20 20 -20
print(round(2.5, None), round(1e300, 2), round(12345678901234567890, -5))
# expect: 2 1e+300 12345678901234600000
for f in (lambda: round(float("nan")), lambda: round(float("inf")), lambda: round("x"), lambda: round(1.5, "x")):
    try:
        f()
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
        # expect: ValueError cannot convert float NaN to integer
        # expect: OverflowError cannot convert float infinity to integer
        # expect: TypeError type str doesn't define __round__ method
        # expect: TypeError 'str' object cannot be interpreted as an integer
