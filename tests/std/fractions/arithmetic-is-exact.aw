from fractions import Fraction as F

a, b = F(1, 3), F(3, 4)
print(a + b, a - b, a * b, a / b, b // a, b % a, divmod(b, a), -a, +a, abs(-a))
# expect: 13/12 -5/12 1/4 4/9 2 1/12 (2, Fraction(1, 12)) -1/3 1/3 1/3
print(a + 1, 1 - a, 2 * a, 1 / a, 3 // a, 3 % a, a**2, a**-2, 2**a, F(4, 9) ** F(1, 2), F(-2, 3) ** -3)
# expect: 4/3 2/3 2/3 3 9 0 1/9 9 1.2599210498948732 0.6666666666666666 -27/8
print(a + 0.5, 1.5 - a, a * 2.0, 1.0 / a, divmod(3.0, a), a**0.5, sum([a, b]), pow(F(2, 3), 2))
# expect: 0.8333333333333333 1.1666666666666667 0.6666666666666666 3.0 (9.0, 1.6653345369377348e-16) 0.5773502691896257 13/12 4/9
for wrong in (lambda: a / 0, lambda: a // 0, lambda: a % 0, lambda: F(0) ** -1, lambda: a + "a", lambda: "a" * a, lambda: 1 / F(0)):
    try:
        print(wrong())
    except (ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, e)  # expect: ZeroDivisionError Fraction(1, 0)
        # expect: ZeroDivisionError integer division or modulo by zero
        # expect: ZeroDivisionError integer modulo by zero
        # expect: ZeroDivisionError Fraction(1, 0)
        # expect: TypeError unsupported operand type(s) for +: 'Fraction' and 'str'
        # expect: TypeError can't multiply sequence by non-int of type 'Fraction'
        # expect: ZeroDivisionError Fraction(1, 0)
