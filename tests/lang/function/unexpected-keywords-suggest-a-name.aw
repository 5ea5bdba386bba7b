def show(f):
    try:
        f()
    except TypeError as e:
        print(e)
def f(alpha, beta=1): pass
def pos(a, b, /, c): pass
def kw(**k): pass
show(lambda: f(1, gamma=2))  # expect: f() got an unexpected keyword argument 'gamma'
show(lambda: f(1, alhpa=2))  # expect: f() got an unexpected keyword argument 'alhpa'. Did you mean 'alpha'?
show(lambda: f(1, bet=2))  # expect: f() got an unexpected keyword argument 'bet'. Did you mean 'beta'?
show(lambda: f(1, alpha=2))  # expect: f() got multiple values for argument 'alpha'
show(lambda: f(alpha=1, **{"beta": 2, "zzz": 3}))  # expect: f() got an unexpected keyword argument 'zzz'
show(lambda: f(1, 2, beta=3))  # expect: f() got multiple values for argument 'beta'
show(lambda: pos(a=1, b=2, c=3))  # expect: pos() got some positional-only arguments passed as keyword arguments: 'a, b'
show(lambda: pos(1, b=2, c=3))  # expect: pos() got some positional-only arguments passed as keyword arguments: 'b'
show(lambda: pos(1, 2, 3, c=4))  # expect: pos() got multiple values for argument 'c'
show(lambda: pos(1, 2, d=4))  # expect: pos() got an unexpected keyword argument 'd'
show(lambda: f(**{1: 2}))  # expect: keywords must be strings
show(lambda: f(*5))  # expect: __main__.f() argument after * must be an iterable, not int
show(lambda: f(**5))  # expect: __main__.f() argument after ** must be a mapping, not int
show(lambda: f(1, **{"alpha": 5}))  # expect: f() got multiple values for argument 'alpha'
show(lambda: kw(**{"a": 1}, **{"a": 2}))  # expect: __main__.kw() got multiple values for keyword argument 'a'
show(lambda: kw(a=1, **{"a": 2}))  # expect: __main__.kw() got multiple values for keyword argument 'a'
show(lambda: f(*[1], *2))  # expect: Value after * must be an iterable, not int
class A:
    def m(self, x): pass
    @classmethod
    def c(cls, x): pass
show(lambda: A().m())  # expect: A.m() missing 1 required positional argument: 'x'
show(lambda: A().m(1, 2))  # expect: A.m() takes 2 positional arguments but 3 were given
show(lambda: A.m())  # expect: A.m() missing 2 required positional arguments: 'self' and 'x'
show(lambda: A.c())  # expect: A.c() missing 1 required positional argument: 'x'
show(lambda: A().m(y=1))  # expect: A.m() got an unexpected keyword argument 'y'
show(lambda: A(1))  # expect: A() takes no arguments
