import struct

for form, *values in (
    ("<bBhHiIlLqQ", -1, 255, -2, 65535, -3, 4294967295, -4, 5, -6, 18446744073709551615),
    (">hIQ", 258, 67305985, 1), ("!f", 1.5), ("<e", -0.333), ("@bi", 1, 2), ("@bq0h", 1, 2), ("=bi", 1, 2),
    ("3s", b"abcd"), ("5s", b"ab"), ("4p", b"abcdef"), ("c?x", b"z", [1]), ("<2h 3B", 1, 2, 3, 4, 5), ("5x",),
):
    packed = struct.pack(form, *values)
    print(form, packed, struct.unpack(form, packed), struct.calcsize(form))
print(struct.unpack("<e", b"\x00\x7c"), struct.pack("<e", 1e-7), struct.pack("<e", 65519.0), struct.pack("<e", 6e-8))
print(struct.pack("<d", float("-inf")), struct.unpack("<f", struct.pack("<f", 0.1)))


class Index:
    def __index__(self):
        return 7


print(struct.pack(">H", Index()), struct.unpack("<h", memoryview(b"ab")), struct.unpack("<h", bytearray(b"ab")))
