a, b = {1, 2}, {1, 2, 3}
print(a < b, a <= b, a > b, a >= b, a == b, a != b, a <= a, a < a, {1} < {2}, {1} > {2}, {1} == frozenset([1]), {1} <= frozenset([1, 2]), set() < {1}, {1} == [1], {1, 2} == {2.0, True})
for action in (lambda: a < [1], lambda: a >= 5, lambda: a < {1: 2}, lambda: 5 < a):
    try:
        print(action())
    except TypeError as e:
        print(e)
print(sorted([{1, 2}, {1}, {1, 2, 3}], key=len), {1, 2} <= {1: 0, 2: 0}.keys())
