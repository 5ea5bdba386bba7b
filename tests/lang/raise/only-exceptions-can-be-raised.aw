for thing in (5, "text", None, int, object()):
    try:
        raise thing
    except TypeError as e:
        print(e)
        # expect: exceptions must derive from BaseException
        # expect: exceptions must derive from BaseException
        # expect: exceptions must derive from BaseException
        # expect: exceptions must derive from BaseException
        # expect: exceptions must derive from BaseException
try:
    raise ValueError
except ValueError as e:
    print(repr(e), e.args)  # expect: ValueError() ()
try:
    raise ValueError("a", 1)
except ValueError as e:
    print(e, e.args)  # expect: ('a', 1) ('a', 1)

class Picky(Exception):
    def __init__(self, needed):
        super().__init__(f"needed {needed}")
try:
    raise Picky
except TypeError as e:
    print(e)  # expect: Picky.__init__() missing 1 required positional argument: 'needed'
try:
    raise Picky("this")
except Picky as e:
    print(e)  # expect: needed this
