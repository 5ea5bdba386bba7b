import struct


def attempt(function, *args):
    try:
        return function(*args)
    except (struct.error, TypeError, OverflowError) as e:
        return f"{type(e).__name__}: {e}"


for form, *values in (
    ("b", 128), ("B", -1), ("<h", 40000), (">L", 1 << 32), ("q", 1 << 63), ("<l", 1 << 31), ("i", 1.5), ("i", "x"),
    ("f", "x"), ("<f", 1e300), ("<e", 65520.0), ("c", b"ab"), ("c", 5), ("2s", "ab"), ("p", 1), ("z", 1), ("4", 1),
    ("<n", 1), ("hh", 1), ("h", 1, 2), ("9" * 30 + "h",), (" <h", 1), ("h\0", 1),
):
    print(form[:9], values, attempt(struct.pack, form, *values))
print(attempt(struct.unpack, "<h", b"abc"), attempt(struct.unpack, "h", "ab"), attempt(struct.pack, 5))
print(struct.error.__module__, issubclass(struct.error, ValueError))
