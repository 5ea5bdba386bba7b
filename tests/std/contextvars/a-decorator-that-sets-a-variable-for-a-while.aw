from contextlib import contextmanager
from contextvars import ContextVar

depth = ContextVar("depth", default=0)

@contextmanager
def deeper():
    token = depth.set(depth.get() + 1)
    try:
        yield depth.get()
    finally:
        depth.reset(token)

with deeper() as a:
    with deeper() as b:
        print(a, b, depth.get())  # expect: 1 2 2
    print(depth.get())  # expect: 1
try:
    with deeper():
        raise ValueError("out")
except ValueError:
    print(depth.get())  # expect: 0
