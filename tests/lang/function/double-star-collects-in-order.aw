def f(a, /, b=2, *args, c=3, **kw): return a, b, args, c, kw
print(f(1))  # expect: (1, 2, (), 3, {})
print(f(1, 2, 3, 4, c=5, d=6, a=7))  # expect: (1, 2, (3, 4), 5, {'d': 6, 'a': 7})
print(f(*[1, 2], *(3,), **{"c": 9}, **{"z": 1, "y": 2}))  # expect: (1, 2, (3,), 9, {'z': 1, 'y': 2})
print(f(1, b=5), f(1, z=1, b=2))  # expect: (1, 5, (), 3, {}) (1, 2, (), 3, {'z': 1})
d = {"x": 1}
def g(**kw):
    kw["new"] = 1
    return kw
print(g(**d), d)  # expect: {'x': 1, 'new': 1} {'x': 1}
