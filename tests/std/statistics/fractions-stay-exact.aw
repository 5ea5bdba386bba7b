from fractions import Fraction as F
from statistics import mean, median, variance

print(mean([F(1, 2), F(1, 3), F(1, 6)]), mean([F(1, 2), 1]), median([F(1, 2), F(1, 4)]), variance([F(1, 6), F(1, 2), F(5, 3)]))
# expect: 1/3 3/4 3/8 67/108
