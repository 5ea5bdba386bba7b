from fractions import Fraction as F

f = F(22, 7)
print(str(f), repr(f), f"{f}", str(F(3)), repr(F(-1, 3)), f"{f:>8}|{f:<8}|{f:^8}|", f"{F(3):#}", f"{f:+}")
# expect: 22/7 Fraction(22, 7) 22/7 3 Fraction(-1, 3)     22/7|22/7    |  22/7  | 3/1 +22/7
print(f"{f:.3f} {f:10.2f}| {f:e} {f:.3g} {F(1, 8):%} {F(123456789, 2):,.1f} {F(-1, 3):+.2f} {f:010.3f} {F(1, 1000000):g} {F(10**20):G} {F(1, 3):.0f}")
# expect: 3.143       3.14| 3.142857e+00 3.14 12.500000% 61,728,394.5 -0.33 000003.143 1e-06 1E+20 0
print(f"{F(5, 2):.0f} {F(7, 2):.0f} {F(1, 3):_^12.4f} {F(2, 3):.3%} {F(0):.2e} {F(-1, 1000):.2f} {F(-1, 1000):z.2f}")
# expect: 2 4 ___0.3333___ 66.667% 0.00e+00 -0.00 0.00
for spec in ("x", "d", ".f", "s"):
    try:
        print(format(f, spec))
    except ValueError as e:
        print(e)  # expect: Invalid format specifier 'x' for object of type 'Fraction'
        # expect: Invalid format specifier 'd' for object of type 'Fraction'
        # expect: Invalid format specifier '.f' for object of type 'Fraction'
        # expect: Invalid format specifier 's' for object of type 'Fraction'
