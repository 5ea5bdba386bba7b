import math
from fractions import Fraction as F

for f in (F(7, 2), F(-7, 2), F(5, 2), F(-5, 2), F(22, 7), F(4)):
    print(f, int(f), math.floor(f), math.ceil(f), math.trunc(f), round(f), round(f, 1), round(f, -1), float(f), f.is_integer())
    # expect: 7/2 3 3 4 3 4 7/2 0 3.5 False
    # expect: -7/2 -3 -4 -3 -3 -4 -7/2 0 -3.5 False
    # expect: 5/2 2 2 3 2 2 5/2 0 2.5 False
    # expect: -5/2 -2 -3 -2 -2 -2 -5/2 0 -2.5 False
    # expect: 22/7 3 3 4 3 3 31/10 0 3.142857142857143 False
    # expect: 4 4 4 4 4 4 4 0 4.0 True
print(F(math.pi).limit_denominator(100), F(math.pi).limit_denominator(10), F("3.1415926").limit_denominator(1000), F(1, 3).limit_denominator(2))
# expect: 311/99 22/7 355/113 1/2
try:
    F(1, 3).limit_denominator(0)
except ValueError as e:
    print(e)  # expect: max_denominator should be at least 1
