from contextlib import contextmanager

@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as e:
        print("handled", e)
    finally:
        print(f"</{name}>")

with tag("b") as t:
    print(t)
    # expect: <b>
    # expect: B
    # expect: </b>
with tag("i"):
    raise ValueError("inside")
# expect: <i>
# expect: handled inside
# expect: </i>
try:
    with tag("u"):
        raise KeyError("passes")
        # expect: <u>
        # expect: </u>
except KeyError as e:
    print(repr(e))  # expect: KeyError('passes')

@contextmanager
def never():
    if False:
        yield
try:
    with never():
        pass
except RuntimeError as e:
    print(e)  # expect: generator didn't yield

@contextmanager
def twice():
    yield 1
    yield 2
try:
    with twice():
        pass
except RuntimeError as e:
    print(e)  # expect: generator didn't stop
@tag("p")
def decorated():
    print("in function")
decorated()
# expect: <p>
# expect: in function
# expect: </p>
