print(int("42"), int(" -17\n"), int("+5"), int("1_000"), int("ff", 16), int("0xff", 16), int("0b11", 0), int("z", 36))
# expect: 42 -17 5 1000 255 255 3 35
print(int(3.99), int(-3.99), int(True), int(), int(b"12"), int("123456789012345678901234567890"))
# expect: 3 -3 1 0 12 123456789012345678901234567890
for args in (("4.5",), ("",), ("12a",), ("ff",), ("8", 8), ("1__0",), ("5", 1), ([],), (None,), (5, 10), (float("nan"),), (float("inf"),)):
    try:
        int(*args)
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
        # expect: ValueError invalid literal for int() with base 10: '4.5'
        # expect: ValueError invalid literal for int() with base 10: ''
        # expect: ValueError invalid literal for int() with base 10: '12a'
        # expect: ValueError invalid literal for int() with base 10: 'ff'
        # expect: ValueError invalid literal for int() with base 8: '8'
        # expect: ValueError invalid literal for int() with base 10: '1__0'
        # expect: ValueError int() base must be >= 2 and <= 36, or 0
        # expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
        # expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
        # expect: TypeError int() can't convert non-string with explicit base
        # expect: ValueError cannot convert float NaN to integer
        # expect: OverflowError cannot convert float infinity to integer
