import operator
for it in (iter([1, 2, 3]), iter((1, 2)), iter("abc"), iter(b"ab"), iter(range(5)), iter({1, 2}), iter({1: 2}), reversed([1, 2]), iter({1: 2}.items()), enumerate([1]), zip([1]), map(str, [1]), iter(int, 0), (x for x in [1])):
    first = operator.length_hint(it, -1)
    next(it, None)
    print(type(it).__name__, first, operator.length_hint(it, -1))
