from contextlib import ExitStack

def note(name, swallow=False, error=None):
    def leave(kind, value, tb):
        print(name, repr(value))
        if error: raise error
        return swallow
    return leave

with ExitStack() as s:
    s.push(note("outer"))
    s.push(note("middle", swallow=True))
    s.push(note("inner"))
    raise ValueError("v")
print("swallowed")
try:
    with ExitStack() as s:
        s.push(note("outer"))
        s.push(note("replace", error=KeyError("new")))
        s.push(note("inner"))
        raise ValueError("old")
except KeyError as e:
    print(repr(e), repr(e.__context__))
with ExitStack() as s:
    s.push(note("last", swallow=True))
    s.push(note("fails", error=OSError("while leaving")))
print("done")
