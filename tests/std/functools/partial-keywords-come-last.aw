from functools import partial


def show(*args, **kwargs):
    return args, sorted(kwargs.items())


p = partial(show, 1, b=2)
print(p(2, c=3), p(b=9), partial(p, 5, b=6)(7), p.keywords, partial(print, sep="-").keywords)
# expect: ((1, 2), [('b', 2), ('c', 3)]) ((1,), [('b', 9)]) ((1, 5, 7), [('b', 6)]) {'b': 2} {'sep': '-'}
basetwo = partial(int, base=2)
basetwo.__doc__ = "from binary"
print(basetwo("1001"), basetwo.__doc__, list(map(partial(pow, 2), [1, 2, 3])), sorted("bca", key=partial(str.__add__, "z")))
# expect: 9 from binary [2, 4, 8] ['a', 'b', 'c']
