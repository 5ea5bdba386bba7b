import io

s = io.StringIO("abc")


def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: s.write(b"x"))  # expect: TypeError string argument expected, got 'bytes'
attempt(lambda: s.write(5))  # expect: TypeError string argument expected, got 'int'
attempt(lambda: s.seek(-1))  # expect: ValueError Negative seek position -1
attempt(lambda: s.seek(1, 1))  # expect: OSError Can't do nonzero cur-relative seeks
attempt(lambda: s.seek(-1, 2))  # expect: OSError Can't do nonzero cur-relative seeks
attempt(lambda: s.seek(0, 3))  # expect: ValueError Invalid whence (3, should be 0, 1 or 2)
attempt(lambda: s.seek("a"))  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(lambda: s.read("a"))  # expect: TypeError argument should be integer or None, not 'str'
attempt(lambda: s.readline(1.5))  # expect: TypeError argument should be integer or None, not 'float'
attempt(lambda: s.truncate(-1))  # expect: ValueError Negative size value -1
attempt(lambda: s.truncate("a"))  # expect: TypeError argument should be integer or None, not 'str'
attempt(lambda: io.StringIO(5))  # expect: TypeError initial_value must be str or None, not int
attempt(lambda: io.StringIO("", "x"))  # expect: ValueError illegal newline value: 'x'
attempt(lambda: io.StringIO("", 5))  # expect: TypeError newline must be str or None, not int
attempt(lambda: s.fileno())  # expect: UnsupportedOperation fileno
attempt(lambda: s.detach())  # expect: UnsupportedOperation detach
s.close()
s.close()
for method in ("read", "getvalue", "tell", "readline", "isatty", "readable"):
    attempt(getattr(s, method))  # expect: ValueError I/O operation on closed file
    # expect: ValueError I/O operation on closed file
    # expect: ValueError I/O operation on closed file
    # expect: ValueError I/O operation on closed file
    # expect: ValueError I/O operation on closed file.
    # expect: ValueError I/O operation on closed file
attempt(lambda: s.write("x"))  # expect: ValueError I/O operation on closed file
attempt(lambda: s.seek(0))  # expect: ValueError I/O operation on closed file
attempt(lambda: list(s))  # expect: ValueError I/O operation on closed file.
attempt(lambda: s.__enter__())  # expect: ValueError I/O operation on closed file.
