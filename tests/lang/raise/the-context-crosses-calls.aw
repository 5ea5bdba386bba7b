def inner():
    raise KeyError("inside")


def handler():
    try:
        inner()
    except KeyError as e:
        print(repr(e.__context__))


try:
    raise ValueError("outside")
except ValueError:
    handler()
    try:
        inner()
    except KeyError as e:
        print(repr(e.__context__))
        # expect: ValueError('outside')
        # expect: ValueError('outside')
handler()  # expect: None
