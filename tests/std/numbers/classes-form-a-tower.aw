from numbers import Complex, Integral, Number, Rational, Real

for value in (1, True, 1.5):
    print(value, [kind.__name__ for kind in (Number, Complex, Real, Rational, Integral) if isinstance(value, kind)])
    # expect: 1 ['Number', 'Complex', 'Real', 'Rational', 'Integral']
    # expect: True ['Number', 'Complex', 'Real', 'Rational', 'Integral']
    # expect: 1.5 ['Number', 'Complex', 'Real']
print(issubclass(int, Integral), issubclass(float, Rational), issubclass(Integral, Rational), issubclass(Real, Complex), isinstance("1", Number))
# expect: True False True True False
print([kind.__mro__[1].__name__ for kind in (Complex, Real, Rational, Integral)])
# expect: ['Number', 'Complex', 'Real', 'Rational']
for kind in (Integral, Real, Complex):
    try:
        kind()
    except TypeError as e:
        print(str(e)[:70])  # expect: Can't instantiate abstract class Integral without an implementation fo
        # expect: Can't instantiate abstract class Real without an implementation for ab
        # expect: Can't instantiate abstract class Complex without an implementation for
try:
    hash(type("N", (Number,), {})()), print("numbers without methods can be made")
except TypeError as e:
    print(e)  # expect: unhashable type: 'N'
