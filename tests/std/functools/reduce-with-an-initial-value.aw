import operator
from functools import reduce

print(reduce(operator.add, [[1], [2, 3]], []), reduce(operator.mul, range(1, 6)), reduce(operator.or_, [{1}, {2}], set()))
# expect: [1, 2, 3] 120 {1, 2}
print(reduce(lambda acc, kv: {**acc, kv[1]: kv[0]}, {"a": 1}.items(), {}), reduce(min, [3, 1, 2]), reduce(str.__add__, "abc"))
# expect: {1: 'a'} 1 abc
calls = []
print(reduce(lambda a, b: calls.append((a, b)) or b, [1, 2, 3], 0), calls)  # expect: 3 [(0, 1), (1, 2), (2, 3)]
