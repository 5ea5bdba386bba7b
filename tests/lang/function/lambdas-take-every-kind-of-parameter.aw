f = lambda a, /, b=2, *c, d, e=5, **g: (a, b, c, d, e, g)
print(f(1, d=4), f(1, 2, 3, d=4, z=9))  # expect: (1, 2, (), 4, 5, {}) (1, 2, (3,), 4, 5, {'z': 9})
print((lambda: 5)(), (lambda *a: a)(1, 2), (lambda **k: k)(x=1), (lambda x=(lambda: 7): x())())  # expect: 5 (1, 2) {'x': 1} 7
print((lambda x: (yield x)).__name__, [f(i) for f in [lambda n: n * 2] for i in (1, 2)])  # expect: <lambda> [2, 4]
print([g() for g in [lambda: i for i in range(3)]], [g() for g in [lambda i=i: i for i in range(3)]])  # expect: [2, 2, 2] [0, 1, 2]
