import inspect


def attempt(f, *args, **kwargs):
    try:
        print(inspect.signature(f).bind(*args, **kwargs).arguments)
    except TypeError as e:
        print(e)


attempt(lambda a, *, c: 0, 1)
attempt(lambda *, c: 0)
attempt(lambda a, c: 0, 1)
attempt(lambda *a, c: 0, 1)
attempt(lambda a, *, c: 0, 1, 2)
attempt(lambda a=1, *, c: 0)
attempt(lambda a, *, c: 0, a=1)
attempt(lambda a, *, b=1, c: 0, 1)
attempt(lambda *, b, c: 0, b=1)
attempt(lambda a, *, c: 0, 1, c=2)
