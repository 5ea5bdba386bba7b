import sys


def gen():
    yield repr(sys.exception())
    try:
        raise KeyError("inner")
    except KeyError:
        yield repr(sys.exception())
    yield repr(sys.exception())


g = gen()
try:
    raise ValueError("outer")
except ValueError:
    print(next(g), repr(sys.exception()))  # expect: ValueError('outer') ValueError('outer')
    print(next(g), repr(sys.exception()))  # expect: KeyError('inner') ValueError('outer')
    print(next(g), repr(sys.exception()))  # expect: ValueError('outer') ValueError('outer')
g = gen()
print(next(g), next(g), sys.exception(), next(g))  # expect: None KeyError('inner') None None
