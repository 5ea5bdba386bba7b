import contextlib, io, sys

with contextlib.suppress(KeyError, IndexError):
    {}["a"]
    print("never")
try:
    with contextlib.suppress(KeyError):
        int("x")
except ValueError as e:
    print(e)  # expect: invalid literal for int() with base 10: 'x'

class Thing:
    def close(self): print("closed")
with contextlib.closing(Thing()) as t:
    print(type(t).__name__)
    # expect: Thing
    # expect: closed
with contextlib.nullcontext(5) as n:
    print(n)  # expect: 5
out = io.StringIO()
with contextlib.redirect_stdout(out):
    print("captured")
print(repr(out.getvalue()))  # expect: 'captured\n'
