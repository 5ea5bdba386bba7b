import math
class R:
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __abs__(self): return "abs"
r = R()
print(round(r), round(r, 2), round(r, None), math.trunc(r), math.floor(r), math.ceil(r), abs(r))  # expect: ('round', None) ('round', 2) ('round', None) trunc floor ceil abs
class N: pass
for f in (round, math.trunc, math.floor, math.ceil, abs):
    try:
        f(N())
    except TypeError as e:
        print(e)
# expect: type N doesn't define __round__ method
# expect: type N doesn't define __trunc__ method
# expect: must be real number, not N
# expect: must be real number, not N
# expect: bad operand type for abs(): 'N'
class F:
    def __float__(self): return 2.7
print(math.floor(F()), math.ceil(F()))  # expect: 2 3
