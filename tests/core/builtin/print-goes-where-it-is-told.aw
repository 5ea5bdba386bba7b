import io, sys
out = io.StringIO()
print(1, "two", [3], sep="-", end="!\n", file=out)
print(file=out)
print("a", None, sep=None, end=None, file=out, flush=True)
print(*"xyz", sep="", file=out)
print(repr(out.getvalue()))
class W:
    def write(self, text):
        parts.append(text)
    def flush(self):
        parts.append("FLUSH")
parts = []
print("a", "b", file=W())
print("c", file=W(), flush=True)
print(parts, print())
for action in (lambda: print(sep=5), lambda: print(end=b"x"), lambda: print(foo=1), lambda: print(1, file=5), lambda: print("x", file=object())):
    try:
        action()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
