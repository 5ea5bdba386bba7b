from fractions import Fraction as F

print(F(1, 2) == 0.5, F(2) == 2, F(1, 3) == 1 / 3, F(1, 2) != F(2, 4), F(1, 3) < F(1, 2), F(1, 2) <= 0.5, F(5, 2) > 2, F(1) >= 1.5)
# expect: True True False False True True True False
print(F(1) < float("inf"), F(1) > float("nan"), F(1) == float("nan"), hash(F(7)) == hash(7), hash(F(1, 4)) == hash(0.25), {F(1, 2): "half"}[0.5])
# expect: True False False True True half
print(sorted([F(3, 4), F(1, 2), 0.6]), max(F(1, 3), F(1, 4)), bool(F(0)), bool(F(1, 9)), hash(F(-3, 7)) == hash(F(-6, 14)))
# expect: [Fraction(1, 2), 0.6, Fraction(3, 4)] 1/3 False True True
try:
    F(1) < "a"
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'Fraction' and 'str'
