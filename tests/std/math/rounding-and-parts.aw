import math
print(math.ceil(2.1), math.ceil(-2.1), math.floor(2.9), math.floor(-2.1), math.trunc(-2.9), math.ceil(5), math.floor(10**30), math.trunc(True), math.floor(1e20))
# expect: 3 -2 2 -3 -2 5 1000000000000000000000000000000 1 100000000000000000000
print(math.modf(2.75), math.modf(-2.75), math.modf(float("inf")), math.modf(5), math.frexp(8.0), math.frexp(-0.3), math.frexp(0), math.frexp(5e-324), math.ldexp(0.5, 4), math.ldexp(1, -1074), math.ldexp(0.0, 10**10), math.ldexp(1.5, -10**20))
# expect: (0.75, 2.0) (-0.75, -2.0) (0.0, inf) (0.0, 5.0) (0.5, 4) (-0.6, -1) (0.0, 0) (0.5, -1073) 8.0 5e-324 0.0 0.0
print(math.fabs(-3), math.copysign(3, -0.0), math.copysign(-0.0, 1), math.fmod(-7, 3), math.fmod(7, -3.5), math.remainder(7, 2), math.remainder(5, 2), math.remainder(-7.5, 2), math.remainder(1, float("inf")))
# expect: 3.0 -3.0 0.0 -1.0 0.0 -1.0 1.0 0.5 1.0
class N:
    def __ceil__(self):
        return "ceil"
    def __floor__(self):
        return "floor"
    def __trunc__(self):
        return "trunc"
print(math.ceil(N()), math.floor(N()), math.trunc(N()))  # expect: ceil floor trunc
