from decimal import *
D = Decimal
for text in ["0", "-0", "1.10", ".5", "5.", "+1e5", "1E-7", "0.000001", "0.0000001", " 12_3.4_5 \n", "1_0e1_0", "１２.٣", "inf", "-Infinity",
             "NaN", "-nan007", "sNaN12", "1e-1000000000", "0e99999", "123456789012345678901234567890123456789012345678901234567890"]:
    print(repr(D(text)), D(text))
for value in [0, -7, 10**40, -(2**64), True, 0.1, -0.0, 1e22, 5e-324, float("inf"), float("nan"), D("1.50"),
              (0, (1, 2, 3), -2), [1, [4], 3], (0, (), 0), (1, (0, 0, 7), 0), (0, (), "F"), (1, (1, 2), "n"), (0, (0, 5), "N")]:
    print(repr(D(value)))
for wrong in ["", "x", "1e", "1 2", "--1", "1.2.3", "e5", "nan1x", "1e5.5", "infinit", "_", "½"]:
    try:
        print(D(wrong))
    except InvalidOperation as e:
        print(repr(wrong), e, isinstance(e, ArithmeticError))
for wrong in [None, b"1", (1, 2), (2, (1,), 0), (0, (10,), 0), (0, 5, 0), (0, (1,), "x"), (0, (1,), 1.5), object, {}]:
    try:
        print(D(wrong))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(D.from_float(0.1), D.from_float(3), repr(D()), D(value="2"), D("1", None))
x = D("1.5")
print(D(x) is x, D(x).is_canonical(), type(D.from_float(2.5)))
with localcontext(traps=[]):
    print(D("abc"), D("1e99999999999999999999"), getcontext().flags[InvalidOperation])
