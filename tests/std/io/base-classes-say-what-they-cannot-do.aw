import io


def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for kind in (io.RawIOBase, io.BufferedIOBase, io.TextIOBase, io.IOBase):
    print(kind.__name__)
    stream = type("Stream", (kind,), {})()
    for name in ("seek", "truncate"):
        attempt(lambda: getattr(stream, name)(0))
    for name in ("tell", "fileno", "isatty", "readable", "writable", "seekable", "flush", "_checkReadable", "_checkSeekable"):
        attempt(getattr(stream, name))
    attempt(lambda: stream.writelines([]))
    stream.close()
    attempt(lambda: stream.closed)
    attempt(stream.flush)
    attempt(lambda: stream.__enter__())
    attempt(lambda: iter(stream))
for kind in (io.BufferedIOBase, io.TextIOBase):
    stream = type("Stream", (kind,), {})()
    for name in ("read", "readline", "detach"):
        attempt(getattr(stream, name))
attempt(lambda: type("S", (io.TextIOBase,), {})().write("x"))
attempt(lambda: type("S", (io.BufferedIOBase,), {})().write(b"x"))
