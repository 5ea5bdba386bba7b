def make():
    n = 0
    def up():
        nonlocal n
        n += 1
        return n
    def down():
        nonlocal n
        n -= 1
        return n
    return up, down

up, down = make()
print(up(), up(), down(), up())  # expect: 1 2 1 2

def params(a, b=2, *args, c, **kw):
    def see():
        return a, b, args, c, kw
    a = a * 10
    kw["new"] = 1
    return see
print(params(1, c=3, d=4)())  # expect: (10, 2, (), 3, {'d': 4, 'new': 1})

def loop():
    out = []
    for i in range(3):
        def bind(j):
            return lambda: (i, j)
        out.append(bind(i))
    return [f() for f in out]
print(loop())  # expect: [(2, 0), (2, 1), (2, 2)]
def deep():
    x = 1
    def a():
        def b():
            def c():
                nonlocal x
                x += 1
                return x
            return c
        return b
    return a()()() + x
print(deep())  # expect: 4
