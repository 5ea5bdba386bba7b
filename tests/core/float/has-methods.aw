print((2.0).is_integer(), (2.5).is_integer(), (0.75).as_integer_ratio(), (1.5).hex(), float.fromhex("0x1.8p+0"))
# expect: True False (3, 4) 0x1.8000000000000p+0 1.5
print((-3.7).__trunc__(), (3.7).__floor__(), (3.2).__ceil__(), abs(-2.5), -0.0 == 0.0, hash(2.0) == hash(2), (1.5).real)
# expect: -3 3 4 2.5 True True 1.5
inf, nan = float("inf"), float("nan")
print(inf > 10**400, inf - inf, inf == inf, nan == nan, nan < 1, max(1, nan), min(nan, 1), [nan] == [nan])
# expect: True nan True False False 1 nan True
for f in (lambda: int(inf), lambda: int(nan), lambda: inf.as_integer_ratio(), lambda: 2.0 ** 10000, lambda: (-8) ** 0.5 if False else 1.0 % 0):
    try:
        f()
    except (OverflowError, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
        # expect: OverflowError cannot convert float infinity to integer
        # expect: ValueError cannot convert float NaN to integer
        # expect: OverflowError cannot convert Infinity to integer ratio
        # expect: OverflowError (34, 'Numerical result out of range')
        # expect: ZeroDivisionError float modulo by zero
