for n in (0, -7, 10**30, True):
    print(n.as_integer_ratio(), n.numerator, n.denominator, n.real, n.imag, n.conjugate(), n.is_integer())
try:
    (3).real = 4
except AttributeError as e:
    print(e)
