try:
    try:
        raise ValueError("first")
    except ValueError:
        try:
            raise KeyError("second")
        except KeyError:
            pass
        raise TypeError("third")
except TypeError as e:
    print(repr(e.__context__), e.__context__.__context__)  # expect: ValueError('first') None

try:
    try:
        raise ValueError("first")
    except ValueError:
        try:
            raise KeyError("second")
        except KeyError:
            raise TypeError("third")
except TypeError as e:
    print(repr(e.__context__), repr(e.__context__.__context__))  # expect: KeyError('second') ValueError('first')
