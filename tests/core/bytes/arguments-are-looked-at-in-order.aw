# Encodings are checked before what they are for, places before what is looked for; script may change it meanwhile.


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


for kind in (bytes, bytearray):
    attempt(kind, 3, 4)
    attempt(kind, None, "ascii", 5)
    attempt(kind, errors=None)
    attempt(kind, "abc", errors="strict")
    attempt(kind, "abc", "ascii", None)
    attempt(kind, encoding="ascii")
attempt(str, encoding=1)
attempt(str, errors=[])
attempt(str, encoding="ascii")
attempt(str.maketrans, None, 1)
attempt(str.maketrans, None, "a", 2)
attempt(str.maketrans, None, "a")
attempt(str.maketrans, {"a": 1})


class Mapping(dict):
    pass


attempt(str.maketrans, Mapping(a=1))
for name in ("find", "rfind", "index", "rindex", "count"):
    attempt(getattr(b"abc", name), None, 1.5)
    attempt(getattr(bytearray(b"abc"), name), 300, "a")
    attempt(getattr(b"abc", name), None, 0)

needle = bytearray(b"b" * 1000)


class Place:
    def __index__(self):
        needle[:] = b"c"
        return 0


for name in ("find", "rfind", "index", "rindex", "count"):
    needle[:] = b"b" * 1000
    attempt(getattr(b"abc", name), needle, Place())
