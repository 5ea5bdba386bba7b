t = (1, 2)
for action in (lambda: t.count(), lambda: t.count(1, 2), lambda: t.index(), lambda: t.index(1, 2, 3, 4), lambda: t.index(value=1), lambda: tuple.count(), lambda: tuple.count([1], 1), lambda: t.__len__(1), lambda: t.__getitem__(), lambda: t.__add__(), lambda: t.__contains__(1, 2), lambda: t.__getnewargs__(1)):
    try:
        print(action())
    except TypeError as e:
        print(e)
