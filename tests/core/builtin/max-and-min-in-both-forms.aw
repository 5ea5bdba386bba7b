print(max(3, 1, 2), min(3, 1, 2), max([3, 1, 2]), min("hello"), max("a", "B", key=str.lower), min([], default="none"), max((), default=None), max({"a": 1, "b": 0}), min([[2], [1, 5]]), max([1], key=None), max(range(5), key=lambda n: -n), min((1, "first"), (1, "second"), key=lambda t: t[0]), max([(1, "a"), (1, "b")], key=lambda t: t[0]))
for action in (lambda: max(), lambda: min([]), lambda: max(5), lambda: max(1, "a"), lambda: min([1, None]), lambda: max(1, 2, default=3), lambda: max([1, 2], key=5), lambda: min("", key=len), lambda: max(1, 2, foo=3), lambda: min(key=len), lambda: max(None)):
    try:
        print(action())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
