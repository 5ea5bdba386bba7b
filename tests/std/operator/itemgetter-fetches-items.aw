from operator import itemgetter

first, ends = itemgetter(0), itemgetter(0, -1)
print(first("abc"), ends([1, 2, 3]), itemgetter("k")({"k": 5}), itemgetter(slice(1, 3))("abcd"), itemgetter(1, 1)("ab"))
# expect: a (1, 3) 5 bc ('b', 'b')
print(sorted([("b", 1), ("a", 2)], key=itemgetter(1)), sorted([(2, "x"), (1, "y")], key=itemgetter(0)))
# expect: [('b', 1), ('a', 2)] [(1, 'y'), (2, 'x')]
print(first, ends, itemgetter("a", slice(1)))
# expect: operator.itemgetter(0) operator.itemgetter(0, -1) operator.itemgetter('a', slice(None, 1, None))
for wrong in (
    lambda: itemgetter(),
    lambda: first([]),
    lambda: first({}),
    lambda: first(5),
    lambda: first(),
    lambda: first([1], [2]),
    lambda: itemgetter(0, key=1),
):
    try:
        wrong()
    except (TypeError, IndexError, KeyError) as e:
        print(type(e).__name__, e)  # expect: TypeError itemgetter expected 1 argument, got 0
        # expect: IndexError list index out of range
        # expect: KeyError 0
        # expect: TypeError 'int' object is not subscriptable
        # expect: TypeError itemgetter expected 1 argument, got 0
        # expect: TypeError itemgetter expected 1 argument, got 2
        # expect: TypeError itemgetter() takes no keyword arguments
