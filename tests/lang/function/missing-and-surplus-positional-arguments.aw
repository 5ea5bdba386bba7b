def show(f):
    try:
        f()
    except TypeError as e:
        print(e)
def one(a): pass
def two(a, b): pass
def four(a, b, c, d): pass
def opt(a, b=1): pass
def kw(a, *, k): pass
def kws(a, *, k, j, l): pass
def none(): pass
def star(a, *r, k): pass
show(lambda: one())  # expect: one() missing 1 required positional argument: 'a'
show(lambda: two())  # expect: two() missing 2 required positional arguments: 'a' and 'b'
show(lambda: four())  # expect: four() missing 4 required positional arguments: 'a', 'b', 'c', and 'd'
show(lambda: four(1, 2))  # expect: four() missing 2 required positional arguments: 'c' and 'd'
show(lambda: one(1, 2))  # expect: one() takes 1 positional argument but 2 were given
show(lambda: one(1, 2, 3))  # expect: one() takes 1 positional argument but 3 were given
show(lambda: two(1, 2, 3))  # expect: two() takes 2 positional arguments but 3 were given
show(lambda: opt(1, 2, 3))  # expect: opt() takes from 1 to 2 positional arguments but 3 were given
show(lambda: opt())  # expect: opt() missing 1 required positional argument: 'a'
show(lambda: kw(1))  # expect: kw() missing 1 required keyword-only argument: 'k'
show(lambda: kw(1, 2, k=3))  # expect: kw() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
show(lambda: kw(1, 2))  # expect: kw() takes 1 positional argument but 2 were given
show(lambda: kws(1))  # expect: kws() missing 3 required keyword-only arguments: 'k', 'j', and 'l'
show(lambda: kws(1, j=2))  # expect: kws() missing 2 required keyword-only arguments: 'k' and 'l'
show(lambda: none(1))  # expect: none() takes 0 positional arguments but 1 was given
show(lambda: none(1, 2))  # expect: none() takes 0 positional arguments but 2 were given
show(lambda: star())  # expect: star() missing 1 required positional argument: 'a'
show(lambda: star(1, 2))  # expect: star() missing 1 required keyword-only argument: 'k'
show(lambda: (lambda x: x)())  # expect: <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'x'
show(lambda: kws(1, 2, k=1, j=2, l=3))  # expect: kws() takes 1 positional argument but 2 positional arguments (and 3 keyword-only arguments) were given
