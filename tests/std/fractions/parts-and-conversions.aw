import copy
from fractions import Fraction
from numbers import Rational

f = Fraction(6, -4)
print(f.numerator, f.denominator, f.as_integer_ratio(), f.real, f.imag, f.conjugate(), isinstance(f, Rational), copy.copy(f) is f, copy.deepcopy(f) == f)
# expect: -3 2 (-3, 2) -3/2 0 -3/2 True True True
print(Fraction.from_float(0.75), Fraction.from_float(3), Fraction(10**30, 10**29 + 1), f.__reduce__()[1])
# expect: 3/4 3 1000000000000000000000000000000/100000000000000000000000000001 (-3, 2)
for wrong in (lambda: Fraction.from_float("a"), lambda: setattr(f, "numerator", 1), lambda: setattr(f, "other", 1)):
    try:
        wrong()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)  # expect: TypeError Fraction.from_float() only takes floats, not 'a' (str)
        # expect: AttributeError property 'numerator' of 'Fraction' object has no setter
        # expect: AttributeError 'Fraction' object has no attribute 'other' and no __dict__ for setting new attributes


class Sub(Fraction):
    pass


print(repr(Sub(1, 2)), type(Sub(1, 2) + 1).__name__, Sub("3/4") == Fraction(3, 4))
# expect: Sub(1, 2) Fraction True
