from contextlib import suppress, nullcontext

with suppress(KeyError, IndexError):
    print("before")  # expect: before
    {}["missing"]
    print("never")
with suppress(LookupError):
    [][0]
try:
    with suppress(KeyError):
        raise ValueError("not suppressed")
except ValueError as e:
    print(e)  # expect: not suppressed
with suppress():
    print("nothing to suppress")  # expect: nothing to suppress
s = suppress(ValueError)
with s:
    with s:
        raise ValueError
print("reusable and reentrant")  # expect: reusable and reentrant
try:
    with suppress(ValueError, TypeError):
        raise ExceptionGroup("g", [ValueError(1), KeyError(2), TypeError(3)])
except* KeyError as g:
    print(g.exceptions)  # expect: (KeyError(2),)
with suppress(ValueError):
    raise ExceptionGroup("all", [ValueError(1)])
with nullcontext() as n, nullcontext(5) as five:
    print(n, five)  # expect: None 5
