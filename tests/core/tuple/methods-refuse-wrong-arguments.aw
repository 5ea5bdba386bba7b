t = (1, 2)
for action in (
    lambda: t.index(5), lambda: t.index(), lambda: t.index(1, "x"), lambda: t.count(), lambda: t.count(1, 2), lambda: t[5], lambda: t["x"], lambda: t[1.5],
    lambda: t + [1], lambda: t * "x", lambda: t * 1.5, lambda: tuple(5), lambda: tuple(1, 2), lambda: tuple(iterable=()), lambda: t < [1], lambda: t < 5,
    lambda: hash(([],)), lambda: {(1, {}): 2}, lambda: t.append(1), lambda: t(), lambda: t[0:1:0],
):
    try:
        print(action())
    except (ValueError, TypeError, IndexError, AttributeError) as e:
        print(type(e).__name__, e)
