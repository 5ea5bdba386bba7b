def both():
    try:
        raise ValueError("body")
    finally:
        raise KeyError("finally")


try:
    both()
except KeyError as e:
    print(repr(e), repr(e.__context__), e.__cause__)  # expect: KeyError('finally') ValueError('body') None


def three():
    try:
        try:
            raise ValueError("body")
        except ValueError:
            raise TypeError("handler")
        finally:
            raise KeyError("finally")
    except KeyError as e:
        while e:
            print(repr(e))
            # expect: KeyError('finally')
            # expect: TypeError('handler')
            # expect: ValueError('body')
            e = e.__context__


three()
