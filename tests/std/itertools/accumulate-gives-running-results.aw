import operator
from itertools import accumulate

print(list(accumulate([1, 2, 3, 4])), list(accumulate([])), list(accumulate("abc")))
# expect: [1, 3, 6, 10] [] ['a', 'ab', 'abc']
print(list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([1, 2, 3], operator.mul, initial=10)))
# expect: [3, 3, 4, 4, 5] [10, 10, 20, 60]
print(list(accumulate([], initial=5)), list(accumulate([1, 2], initial=None)), list(accumulate([1, 2], func=None)))
# expect: [5] [1, 3] [1, 3]
print(list(accumulate([1, 2, 3], lambda total, x: f"({total}+{x})")))  # expect: [1, '(1+2)', '((1+2)+3)']
for wrong in (lambda: accumulate(5), lambda: list(accumulate([1, "a"])), lambda: list(accumulate([1, 2], 5))):
    try:
        wrong()
    except TypeError as e:
        print(e)  # expect: 'int' object is not iterable
        # expect: unsupported operand type(s) for +: 'int' and 'str'
        # expect: 'int' object is not callable
