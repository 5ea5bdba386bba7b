# an operator whose method is None is refused by calling it, in place and in comparisons too
class Refusing:
    __iadd__ = None
    __lt__ = None
    __eq__ = None
    __add__ = lambda self, other: "added"


def tried(act):
    try:
        print(act())
    except TypeError as error:
        print(error)


def in_place():
    value = Refusing()
    value += 1
    return value


tried(in_place)  # expect: 'NoneType' object is not callable
tried(lambda: Refusing() + 1)  # expect: added
tried(lambda: Refusing() < 1)  # expect: 'NoneType' object is not callable
tried(lambda: 1 > Refusing())  # expect: 'NoneType' object is not callable
tried(lambda: Refusing() == 1)  # expect: 'NoneType' object is not callable
tried(lambda: Refusing() != 1)  # expect: 'NoneType' object is not callable
tried(lambda: b"a".__lt__(bytearray(b"b")))  # expect: NotImplemented
tried(lambda: b"a" < bytearray(b"b"))  # expect: True
