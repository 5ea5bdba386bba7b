try:
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            raise
except Exception as e:
    print(repr(e), repr(e.__context__))  # expect: KeyError('inner') ValueError('outer')
try:
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            pass
        raise
except Exception as e:
    print(repr(e), e.__context__)  # expect: ValueError('outer') None
