class Raises:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        raise KeyError("exit")


try:
    with Raises():
        raise ValueError("body")
except KeyError as e:
    print(repr(e), repr(e.__context__))  # expect: KeyError('exit') ValueError('body')
try:
    with Raises():
        pass
except KeyError as e:
    print(repr(e), e.__context__)  # expect: KeyError('exit') None


class Again:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        raise value


try:
    with Again():
        raise ValueError("same")
except ValueError as e:
    print(repr(e), e.__context__)  # expect: ValueError('same') None
