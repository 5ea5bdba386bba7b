class Made(Exception):
    def __init__(self):
        print("made")  # expect: made
        super().__init__("by raise")


try:
    raise Made
except Made as e:
    print(repr(e))  # expect: Made('by raise')
try:
    raise ValueError
except ValueError as e:
    print(repr(e), e.args)  # expect: ValueError() ()


class Odd(Exception):
    def __new__(cls):
        return 5


try:
    raise Odd
except TypeError as e:
    print(e)
    # expect: calling <class '__main__.Odd'> should have returned an instance of BaseException, not <class 'int'>


class Needs(Exception):
    def __init__(self, arg):
        pass


try:
    raise Needs
except TypeError as e:
    print(e)  # expect: Needs.__init__() missing 1 required positional argument: 'arg'
