import io


def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class ReadOnly(io.RawIOBase):
    def readable(self):
        return True

    def readinto(self, buffer):
        return 0


t = io.TextIOWrapper(io.BytesIO(b"a\xff"), encoding="utf-8")
attempt(lambda: t.read())
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte
attempt(lambda: t.write(b"x"))  # expect: TypeError write() argument must be str, not bytes
attempt(lambda: t.seek(1, 1))  # expect: UnsupportedOperation can't do nonzero cur-relative seeks
attempt(lambda: t.seek(-1, 2))  # expect: UnsupportedOperation can't do nonzero end-relative seeks
attempt(lambda: t.seek(-1))  # expect: ValueError negative seek position -1
attempt(lambda: t.seek(0, 7))  # expect: ValueError invalid whence (7, should be 0, 1 or 2)
attempt(lambda: io.TextIOWrapper(io.BytesIO(), newline="x"))  # expect: ValueError illegal newline value: x
attempt(lambda: io.TextIOWrapper(io.BytesIO(), encoding="nope"))  # expect: LookupError unknown encoding: nope
attempt(lambda: io.TextIOWrapper(io.BytesIO(), encoding="ascii").write("é"))
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
r = io.TextIOWrapper(io.BufferedReader(ReadOnly()), encoding="utf-8")
attempt(lambda: r.write("x"))  # expect: UnsupportedOperation not writable
attempt(lambda: r.tell())  # expect: UnsupportedOperation underlying stream is not seekable
t = io.TextIOWrapper(io.BytesIO(b"a\nb\n"), encoding="utf-8")
next(t)
attempt(t.tell)  # expect: OSError telling position disabled by next() call
t.close()
attempt(t.read)  # expect: ValueError I/O operation on closed file.
attempt(lambda: t.write("x"))  # expect: ValueError I/O operation on closed file.
attempt(t.flush)  # expect: ValueError I/O operation on closed file.
t = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
t.detach()
attempt(t.read)  # expect: ValueError underlying buffer has been detached
attempt(t.detach)  # expect: ValueError underlying buffer has been detached
