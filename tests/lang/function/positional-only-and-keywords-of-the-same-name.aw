def f(a, /, **kw): return a, kw
print(f(1, a=2), f(1, **{"a": 3, "b": 4}))  # expect: (1, {'a': 2}) (1, {'a': 3, 'b': 4})
def g(a, b=2, /, c=3, *, d, e=5): return a, b, c, d, e
print(g(1, d=4), g(1, 2, 3, d=4), g(1, c=9, d=0, e=1))  # expect: (1, 2, 3, 4, 5) (1, 2, 3, 4, 5) (1, 2, 9, 0, 1)
def show(fn):
    try:
        print(fn())
    except TypeError as e:
        print(e)
show(lambda: g(a=1, d=2))  # expect: g() got some positional-only arguments passed as keyword arguments: 'a'
show(lambda: g(1, b=2, d=3))  # expect: g() got some positional-only arguments passed as keyword arguments: 'b'
show(lambda: g(1, 2, 3, 4))  # expect: g() takes from 1 to 3 positional arguments but 4 were given
show(lambda: g(1, 2, 3, 4, d=5))  # expect: g() takes from 1 to 3 positional arguments but 4 positional arguments (and 1 keyword-only argument) were given
show(lambda: g(d=1))  # expect: g() missing 1 required positional argument: 'a'
show(lambda: g())  # expect: g() missing 1 required positional argument: 'a'
show(lambda: f())  # expect: f() missing 1 required positional argument: 'a'
show(lambda: f(a=1))  # expect: f() missing 1 required positional argument: 'a'
show(lambda: g(1, 2, c=3, f=1, d=2))  # expect: g() got an unexpected keyword argument 'f'
