def g():
    try:
        yield 1
    except ValueError:
        raise KeyError("second")

a = g()
next(a)
try:
    try:
        raise OSError("caller's")
    except OSError:
        a.throw(ValueError("first"))
except KeyError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
    # expect: KeyError('second') ValueError('first') None

def plain():
    yield 1
    raise TypeError("from generator")
b = plain()
next(b)
try:
    try:
        raise OSError("handled")
    except OSError:
        next(b)
except TypeError as e:
    print(repr(e), repr(e.__context__))  # expect: TypeError('from generator') OSError('handled')
