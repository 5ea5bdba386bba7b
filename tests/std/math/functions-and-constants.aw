import math
print(math.pi, math.e, math.tau, math.inf, math.nan)
# expect: 3.141592653589793 2.718281828459045 6.283185307179586 inf nan
print(math.sqrt(16), math.isqrt(17), math.floor(-2.5), math.ceil(2.1), math.trunc(-2.7), math.fabs(-3), math.pow(2, 3))
# expect: 4.0 4 -3 3 -2 3.0 8.0
print(math.factorial(20), math.gcd(12, 18), math.gcd(), math.lcm(4, 6), math.comb(5, 2), math.perm(5, 2), math.prod([2, 3, 4]))
# expect: 2432902008176640000 6 0 12 10 20 24
print(round(math.sin(1), 12), round(math.cos(1), 12), round(math.atan2(1, 1), 12), math.degrees(math.pi), math.radians(180) == math.pi, math.hypot(3, 4))
# expect: 0.841470984808 0.540302305868 0.785398163397 180.0 True 5.0
print(math.log(1), math.log2(8), math.log10(1000), math.log(8, 2), math.exp(0), math.log(2**2000) > 1386)
# expect: 0.0 3.0 3.0 3.0 1.0 True
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.isclose(0.1 + 0.2, 0.3), math.copysign(1, -0.0), math.modf(2.5), math.frexp(8.0), math.ldexp(0.5, 4), math.fmod(-7, 3), math.fsum([0.1] * 10), math.dist([0, 0], [3, 4]))
# expect: True True True True -1.0 (0.5, 2.0) (0.5, 4) 8.0 -1.0 1.0 5.0
