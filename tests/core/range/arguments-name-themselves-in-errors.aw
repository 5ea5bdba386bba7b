r = range(5)
for action in (lambda: r.count(), lambda: r.index(), lambda: r.index(1, 2), lambda: r.count(x=1), lambda: range.count(), lambda: range.index([], 1), lambda: r.__len__(1), lambda: r.__getitem__(), lambda: r.__contains__(), lambda: range(foo=1), lambda: range(1, 2, 3, 4), lambda: range()):
    try:
        print(action())
    except TypeError as e:
        print(e)
