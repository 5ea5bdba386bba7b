from contextlib import contextmanager

@contextmanager
def plain(): yield
@contextmanager
def replace():
    try:
        yield
    except KeyError as e:
        raise OSError("replaced") from e

for error in (ValueError("v"), StopIteration("s"), RuntimeError("r"), StopAsyncIteration("a"), KeyboardInterrupt()):
    try:
        with plain():
            raise error
    except BaseException as e:
        print(type(e).__name__, e is error, e.__cause__)
        # expect: ValueError True None
        # expect: StopIteration True None
        # expect: RuntimeError True None
        # expect: StopAsyncIteration True None
        # expect: KeyboardInterrupt True None
try:
    with replace():
        raise KeyError("k")
except OSError as e:
    print(e, repr(e.__cause__))  # expect: replaced KeyError('k')
