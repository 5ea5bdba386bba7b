import struct


def attempt(function, *args):
    try:
        return function(*args)
    except (struct.error, TypeError) as e:
        return f"{type(e).__name__}: {e}"


for offset in (0, 1, 2, 7, -1, -2, -9):
    print(offset, attempt(struct.unpack_from, "<h", b"abc", offset))
buffer = bytearray(6)
for offset in (0, 3, 5, -1, -2, -9):
    print(offset, attempt(struct.pack_into, "<h", buffer, offset, 0x4142 + offset), buffer)
print(attempt(struct.pack_into, "<h", b"abc", 0, 1), attempt(struct.pack_into, "<h", buffer, 0))
print(attempt(struct.pack_into, "<h"), attempt(struct.pack_into, "<h", buffer))
print(list(struct.iter_unpack("<hB", b"abcdef")), attempt(struct.iter_unpack, "<h", b"abc"))
print(attempt(struct.iter_unpack, "", b""))
s = struct.Struct("<hi")
print(s, s.format, s.size, s.pack(1, 2), s.unpack(s.pack(3, 4)), s.unpack_from(b"xx" + s.pack(5, 6), 2))
print(list(s.iter_unpack(s.pack(1, 2) * 2)), attempt(s.pack, 1), attempt(struct.Struct, "z"))
s.pack_into(buffer, 0, 1, 2)
print(buffer)
