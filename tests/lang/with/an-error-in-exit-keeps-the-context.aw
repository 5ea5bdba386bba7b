class Bad:
    def __enter__(self):
        pass

    def __exit__(self, *args):
        raise KeyError("exit")

try:
    with Bad():
        raise ValueError("body")
except KeyError as e:
    print(repr(e), repr(e.__context__))  # expect: KeyError('exit') ValueError('body')
try:
    with Bad():
        pass
except KeyError as e:
    print(repr(e), e.__context__)  # expect: KeyError('exit') None

class BadEnter:
    def __enter__(self):
        raise RuntimeError("enter")

    def __exit__(self, *args):
        print("never")
try:
    with BadEnter():
        pass
except RuntimeError as e:
    print(e)  # expect: enter
