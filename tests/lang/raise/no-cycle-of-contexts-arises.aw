a, b = ValueError("a"), KeyError("b")
try:
    try:
        raise a
    except ValueError:
        raise b
except KeyError:
    try:
        raise a
    except ValueError as e:
        print(repr(e), repr(e.__context__), e.__context__.__context__)  # expect: ValueError('a') KeyError('b') None
try:
    raise a
except ValueError:
    try:
        raise a
    except ValueError as again:
        print(again is a, repr(a.__context__))  # expect: True KeyError('b')
