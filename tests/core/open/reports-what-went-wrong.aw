for args in (("missing.txt",), (".",), ("x", "q"), ("x", "rw"), ("x", "rb", -1, "utf-8"), (None,), ("no/such/dir.txt", "w")):
    try:
        open(*args)
    except (OSError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
        # expect: FileNotFoundError [Errno 2] No such file or directory: 'missing.txt'
        # expect: IsADirectoryError [Errno 21] Is a directory: '.'
        # expect: ValueError invalid mode: 'q'
        # expect: ValueError must have exactly one of create/read/write/append mode
        # expect: ValueError binary mode doesn't take an encoding argument
        # expect: TypeError expected str, bytes or os.PathLike object, not NoneType
        # expect: FileNotFoundError [Errno 2] No such file or directory: 'no/such/dir.txt'
with open("bad.txt", "wb") as f:
    f.write(b"ok\xff")
try:
    open("bad.txt", encoding="utf-8").read()
except UnicodeDecodeError as e:
    print(e)  # expect: 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte
print(open("bad.txt", encoding="latin-1").read(), ascii(open("bad.txt", errors="replace").read()))
# expect: okÿ 'ok\ufffd'
