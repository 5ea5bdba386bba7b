from decimal import *
D = Decimal
for t in ["1.23e5", "-0", "NaN", "sNaN12", "-Infinity", "1e-1000010", "0.0070"]:
    d = D(t)
    print(t, d.as_tuple(), d.adjusted(), d.number_class(), d.is_finite(), d.is_infinite(), d.is_nan(), d.is_qnan(), d.is_snan(), d.is_signed(), d.is_zero(), d.is_normal(), d.is_subnormal(), d.is_canonical(), d.copy_abs(), d.copy_negate(), d.copy_sign(D(-1)), d.radix(), d.real, d.imag, d.conjugate())
t = D("1.25").as_tuple()
print(t.sign, t.digits, t.exponent, isinstance(t, DecimalTuple), DecimalTuple(0, (1,), 2), D(DecimalTuple(1, (3, 4), -1)))
getcontext().prec = 9
print(D(1).next_plus(), D(1).next_minus(), D(0).next_plus(), D("-inf").next_plus(), D("inf").next_minus(), D(1).next_toward(2), D(1).next_toward(0), D(1).next_toward(D("1.0")), D("1e-1000007").next_minus())
print(D("1.23").scaleb(5), D("1.23").scaleb(-2), D("123456789").shift(2), D("123456789").shift(-3), D("123456789").rotate(2), D("123456789").rotate(-2), D(5).shift(9), D("1e3").logb(), D("inf").logb(), D("inf").scaleb(4), D("1.5").shift(1))
print(D(1010).logical_and(D(1100)), D(1010).logical_or(D(1100)), D(1010).logical_xor(D(1100)), D(1010).logical_invert(), D(11111111111).logical_and(D(10000000001)))
for f in [lambda: D(12).logical_and(1), lambda: D("1.0").logical_or(1), lambda: D(1).rotate(D("0.5")), lambda: D(1).shift(10), lambda: D(1).scaleb(D("1e20")), lambda: D(-1).logical_invert(), lambda: D(1).foo, lambda: D(1).is_normal(3), lambda: D(1).compare(1.5), lambda: D(1).max("a")]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
