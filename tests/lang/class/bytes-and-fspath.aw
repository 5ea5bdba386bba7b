import os
class B:
    def __bytes__(self): return b"bytes"
class P:
    def __fspath__(self): return "a/b"
class Bad:
    def __bytes__(self): return "text"
    def __fspath__(self): return 5
print(bytes(B()), os.fspath(P()), os.fspath("x"), os.path.join(P(), "c"))  # expect: b'bytes' a/b x a/b/c
for f in (bytes, os.fspath, lambda b: open(object())):
    try:
        f(Bad())
    except TypeError as e:
        print(e)
# expect: __bytes__ returned non-bytes (type str)
# expect: expected Bad.__fspath__() to return str or bytes, not int
# expect: expected str, bytes or os.PathLike object, not object
try:
    os.fspath(5)
except TypeError as e:
    print(e)  # expect: expected str, bytes or os.PathLike object, not int
