import os
with open("bin.tmp", "wb") as f:
    print(f.mode, f.write(b"hello\nworld\n"), f.write(bytearray(b"!")), f.tell(), f.writelines([b"a", b"b"]))
    for bad in ("text", 5, None):
        try:
            f.write(bad)
        except TypeError as e:
            print(e)
with open("bin.tmp", "rb") as f:
    print(f.read(3), f.readline(), f.readlines(), f.read(), f.seek(-3, 2), f.read(), f.seek(1), f.seek(2, 1), f.read(2), f.tell())
with open("bin.tmp", "r+b") as f:
    f.seek(1)
    f.write(b"E")
    print(f.truncate(4), f.tell(), f.seek(0), f.read())
    b = bytearray(3)
    print(f.seek(0), f.readinto(b), b, f.readinto(b))
with open("bin.tmp", "ab") as f:
    print(f.tell(), f.write(b"+"), f.tell())
with open("bin.tmp", "rb") as f:
    print(list(f), f.seekable(), f.readable(), f.writable(), type(f).__name__)
    for action in (lambda: f.write(b"x"), lambda: f.seek(-1), lambda: f.seek(0, 9), lambda: f.seek("x"), lambda: f.read("x")):
        try:
            print(action())
        except (OSError, ValueError, TypeError) as e:
            print(type(e).__name__, e)
os.remove("bin.tmp")
