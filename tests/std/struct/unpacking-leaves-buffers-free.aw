import struct

# messages are taken from the front of what has come so far
buffer, total = bytearray(), 0
for i in range(300):
    buffer += struct.pack(">IH", i, 7) + b"x" * 7
    if len(buffer) > 50:
        total += sum(struct.unpack_from(">IH", buffer))
        del buffer[:13]
print(total, len(buffer), struct.Struct("<hh").unpack_from(buffer, -4))
buffer.append(1)
struct.pack_into("B", buffer, 0, 9)
buffer.append(2)
for refused in (lambda: struct.unpack_from("I", buffer, 100), lambda: struct.pack_into("Q", buffer, 40, 1)):
    try:
        refused()
    except struct.error as e:
        print(e)
    buffer.append(3)
print(bytes(buffer[-4:]), buffer[0])
