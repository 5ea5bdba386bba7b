from numbers import Complex, Integral, Number, Rational, Real

print(isinstance(3, Number), isinstance(3, Integral), isinstance(3.0, Integral), isinstance(3.0, Real))
# expect: True True False True
print(isinstance(True, Rational), isinstance("a", Number), issubclass(int, Complex))  # expect: True False True
