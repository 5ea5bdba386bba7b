class OnlyEnter:
    def __enter__(self):
        print("never entered")


class OnlyExit:
    def __exit__(self, *args):
        pass


class OnInstance:
    def __init__(self):
        self.__enter__ = lambda: None
        self.__exit__ = lambda *a: None


for thing in (OnlyEnter(), OnlyExit(), OnInstance(), 5, None):
    try:
        with thing:
            print("body")
    except TypeError as e:
        print(e)
        # expect: 'OnlyEnter' object does not support the context manager protocol (missed __exit__ method)
        # expect: 'OnlyExit' object does not support the context manager protocol
        # expect: 'OnInstance' object does not support the context manager protocol
        # expect: 'int' object does not support the context manager protocol
        # expect: 'NoneType' object does not support the context manager protocol
