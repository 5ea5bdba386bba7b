import os
class Path:
    def __fspath__(self):
        return "named.tmp"
class Wrong:
    def __fspath__(self):
        return 5
with open(Path(), "w") as f:
    print(f.write("x"), type(f).__name__)  # expect: 1 TextIOWrapper
with open(b"named.tmp") as f:
    print(f.read(), f.name)  # expect: x b'named.tmp'
try:
    open(Wrong())
except TypeError as e:
    print(e)  # expect: expected Wrong.__fspath__() to return str or bytes, not int
try:
    open(object())
except TypeError as e:
    print(e)  # expect: expected str, bytes or os.PathLike object, not object
os.remove("named.tmp")
