import sys

def current():
    return sys.exc_info()[1]

try:
    raise ValueError("outer")
except ValueError:
    print(repr(current()))  # expect: ValueError('outer')
    try:
        raise KeyError("inner")
    except KeyError:
        print(repr(current()))  # expect: KeyError('inner')
    print(repr(current()))  # expect: ValueError('outer')
    def f():
        return repr(current())
    print(f())  # expect: ValueError('outer')
    for x in (1,):
        try:
            pass
        finally:
            print(repr(current()))  # expect: ValueError('outer')
print(current())  # expect: None
