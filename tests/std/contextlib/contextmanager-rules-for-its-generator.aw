from contextlib import contextmanager

@contextmanager
def never():
    if False:
        yield
@contextmanager
def twice():
    yield 1
    yield 2
@contextmanager
def swallow():
    try:
        yield "value"
    except ValueError as e:
        print("swallowed", e)
@contextmanager
def twice_on_error():
    try:
        yield
    except ValueError:
        yield

try:
    with never():
        pass
except RuntimeError as e:
    print(e)
try:
    with twice() as x:
        print(x)
except RuntimeError as e:
    print(e)
with swallow() as v:
    raise ValueError(v)
try:
    with twice_on_error():
        raise ValueError
except RuntimeError as e:
    print(e)
try:
    with swallow():
        raise KeyError("passes")
except KeyError as e:
    print(repr(e))
