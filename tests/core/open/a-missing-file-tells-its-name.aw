for path in ("no/such/file.txt", "missing", b"bytes-name"):
    try:
        open(path)
    except FileNotFoundError as e:
        print(e)
        print(e.errno, e.strerror, repr(e.filename), e.filename2, e.args, isinstance(e, OSError))
try:
    open("/")
except IsADirectoryError as e:
    print(e, e.errno)
try:
    open("/", "w")
except IsADirectoryError as e:
    print(e)
