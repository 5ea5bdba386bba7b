def none():
    pass

def one(a):
    pass

def some(a, b=1):
    pass

def mixed(a, *, k=1):
    pass

for call in (
    lambda: none(1),
    lambda: one(1, 2),
    lambda: some(1, 2, 3),
    lambda: mixed(1, 2, k=3),
    lambda: none(x=1),
    lambda: one(1, a=2),
    lambda: one(b=2),
):
    try:
        call()
    except TypeError as e:
        print(e)
        # expect: none() takes 0 positional arguments but 1 was given
        # expect: one() takes 1 positional argument but 2 were given
        # expect: some() takes from 1 to 2 positional arguments but 3 were given
        # expect: mixed() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
        # expect: none() got an unexpected keyword argument 'x'
        # expect: one() got multiple values for argument 'a'
        # expect: one() got an unexpected keyword argument 'b'
