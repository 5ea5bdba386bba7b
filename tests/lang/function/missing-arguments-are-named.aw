def f(a, b, c, d=0):
    pass

def kw(*, x, y, z):
    pass

for call in (lambda: f(), lambda: f(1), lambda: f(1, 2), lambda: kw(), lambda: kw(x=1), lambda: kw(x=1, z=1)):
    try:
        call()
    except TypeError as e:
        print(e)
        # expect: f() missing 3 required positional arguments: 'a', 'b', and 'c'
        # expect: f() missing 2 required positional arguments: 'b' and 'c'
        # expect: f() missing 1 required positional argument: 'c'
        # expect: kw() missing 3 required keyword-only arguments: 'x', 'y', and 'z'
        # expect: kw() missing 2 required keyword-only arguments: 'y' and 'z'
        # expect: kw() missing 1 required keyword-only argument: 'y'
