def v(x):
    print(x, end=" ")  # expect: 1 2 4 3 5 6 | call (1, 2, 4) {'k': 3, 'j': 5, 'm': 6}
    return x

def f(*args, **kwargs):
    print("| call", args, kwargs)

f(v(1), v(2), k=v(3), *[v(4)], j=v(5), **{"m": v(6)})

def get_f():
    print("f", end=" ")  # expect: f 1 | call (1,) {}
    return f
get_f()(v(1))
