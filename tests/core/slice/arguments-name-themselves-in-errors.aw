s = slice(1, 2)
for action in (lambda: s.indices(), lambda: s.indices(1, 2), lambda: s.indices(length=1), lambda: slice.indices(), lambda: slice.indices(5, 1), lambda: slice(foo=1), lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: s.__eq__(), lambda: s()):
    try:
        print(action())
    except TypeError as e:
        print(e)
