import math
print(math.sqrt(2), math.sqrt(0), math.sqrt(10**30), math.cbrt(-8), math.cbrt(0), math.exp(1), math.exp(-1000), math.exp2(10), math.exp2(0.5), math.expm1(1e-10), math.pow(2, 10), math.pow(2, -1), math.pow(0, 0), math.pow(float("nan"), 0), math.pow(1, float("inf")), math.pow(-8, 3))
# expect: 1.4142135623730951 0.0 1000000000000000.0 -2.0 0.0 2.718281828459045 0.0 1024.0 1.4142135623730951 1.00000000005e-10 1024.0 0.5 1.0 1.0 1.0 -512.0
print(math.log(math.e), math.log(8, 2), math.log(100, 10), math.log(10**400), math.log2(8), math.log2(2**2000), math.log2(3), math.log10(1000), math.log10(10**500), math.log1p(1e-10), math.log(0.5, 0.5), math.log(2**2000, 2), math.log10(0.001))
# expect: 1.0 3.0 2.0 921.0340371976182 3.0 2000.0 1.584962500721156 3.0 500.0 9.999999999500001e-11 1.0 2000.0000000000002 -3.0
print(math.pow(float("-inf"), 3), math.pow(float("-inf"), -3), math.pow(0.0, float("inf")), math.pow(2, float("-inf")), math.sqrt(float("inf")), math.log(float("inf")), math.exp(float("-inf")), math.exp2(float("inf")))
# expect: -inf -0.0 0.0 0.0 inf inf 0.0 inf
