import sys

print(sys.exception(), sys.exc_info())  # expect: None (None, None, None)
try:
    raise ValueError("a")
except ValueError:
    print(repr(sys.exception()), sys.exc_info()[0].__name__, sys.exc_info()[2] is sys.exception().__traceback__)
    # expect: ValueError('a') ValueError True
    try:
        raise KeyError("b")
    except KeyError:
        print(repr(sys.exception()))  # expect: KeyError('b')
    print(repr(sys.exception()))  # expect: ValueError('a')
    try:
        pass
    finally:
        print("finally", repr(sys.exception()))  # expect: finally ValueError('a')
print(sys.exception())  # expect: None
try:
    try:
        raise TypeError("c")
    finally:
        print("finally", repr(sys.exception()))  # expect: finally TypeError('c')
except TypeError:
    pass


def asks():
    return repr(sys.exception())


try:
    1 / 0
except ZeroDivisionError:
    print(asks())  # expect: ZeroDivisionError('division by zero')
print(asks())  # expect: None
