try:
    raise ValueError("v") from KeyError
except ValueError as e:
    print(repr(e.__cause__), e.__suppress_context__, e.__context__)  # expect: KeyError() True None
for cause in (5, "text", int, [ValueError()]):
    try:
        raise ValueError("v") from cause
    except TypeError as e:
        print(e, e.__cause__)
        # expect: exception causes must derive from BaseException None
        # expect: exception causes must derive from BaseException None
        # expect: exception causes must derive from BaseException None
        # expect: exception causes must derive from BaseException None


class Angry(Exception):
    def __init__(self):
        raise LookupError("in init")


try:
    raise ValueError("v") from Angry
except LookupError as e:
    print(repr(e))  # expect: LookupError('in init')
