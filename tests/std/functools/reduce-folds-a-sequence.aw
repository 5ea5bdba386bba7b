from functools import reduce
import operator

print(reduce(operator.add, [1, 2, 3]), reduce(lambda a, b: f"({a}{b})", "abc"), reduce(operator.mul, [], 7), reduce(max, [3, 9, 2]))
# expect: 6 ((ab)c) 7 9
try:
    reduce(operator.add, [])
except TypeError as e:
    print(e)  # expect: reduce() of empty iterable with no initial value
try:
    reduce(operator.add, 5)
except TypeError as e:
    print(e)  # expect: reduce() arg 2 must support iteration
