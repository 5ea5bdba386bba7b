import io

b = io.BytesIO(b"abc")


def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: b.write("x"))  # expect: TypeError a bytes-like object is required, not 'str'
attempt(lambda: b.write(5))  # expect: TypeError a bytes-like object is required, not 'int'
attempt(lambda: b.seek(-1))  # expect: ValueError negative seek value -1
attempt(lambda: b.seek(-9, 1))  # expect: 0
attempt(lambda: b.seek(0, 5))  # expect: ValueError invalid whence (5, should be 0, 1 or 2)
attempt(lambda: b.seek("a"))  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(lambda: b.read("a"))  # expect: TypeError argument should be integer or None, not 'str'
attempt(lambda: b.truncate(-1))  # expect: ValueError negative size value -1
attempt(lambda: io.BytesIO("text"))  # expect: TypeError a bytes-like object is required, not 'str'
attempt(lambda: io.BytesIO(5))  # expect: TypeError a bytes-like object is required, not 'int'
attempt(lambda: b.fileno())  # expect: UnsupportedOperation fileno
attempt(lambda: b.detach())  # expect: UnsupportedOperation detach
attempt(lambda: b.writelines(["x"]))  # expect: TypeError a bytes-like object is required, not 'str'
b.close()
for method in ("read", "getvalue", "tell", "flush", "isatty", "readable", "readlines"):
    attempt(getattr(b, method))  # expect: ValueError I/O operation on closed file.
    # expect: ValueError I/O operation on closed file.
    # expect: ValueError I/O operation on closed file.
    # expect: ValueError I/O operation on closed file.
    # expect: ValueError I/O operation on closed file.
    # expect: ValueError I/O operation on closed file.
    # expect: ValueError I/O operation on closed file.
attempt(lambda: b.write(b"x"))  # expect: ValueError I/O operation on closed file.
