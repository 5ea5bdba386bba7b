from contextlib import contextmanager

@contextmanager
def tagged(tag):
    print(f"<{tag}>")
    yield tag
    print(f"</{tag}>")

@tagged("b")
def f(x):
    "Doc of f."
    print("body", x)
    return x * 2

print(f(1), f(2), f.__name__, f.__doc__)
cm = tagged("i")
with cm:
    pass
try:
    with cm:
        pass
except (RuntimeError, AttributeError) as e:
    print(type(e).__name__, e)
print(tagged.__name__, type(tagged("x")).__name__)
