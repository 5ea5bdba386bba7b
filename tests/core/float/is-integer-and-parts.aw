for x in (1.0, 1.5, -0.0, 1e300, float("inf"), float("nan")):
    print(x, x.is_integer(), x.real, x.imag, x.conjugate())
print((2.7).__trunc__(), (-2.7).__trunc__(), (2.7).__floor__(), (-2.7).__floor__(), (2.2).__ceil__(), (-2.2).__ceil__(), (2.5).__int__(), (1.5).__getnewargs__())
