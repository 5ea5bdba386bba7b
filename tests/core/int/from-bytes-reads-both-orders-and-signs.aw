print(int.from_bytes(b"\x04\x00"), int.from_bytes(b"\x04\x00", "little"), int.from_bytes(b""), int.from_bytes(b"\xff", signed=True))
# expect: 1024 4 0 -1
print(int.from_bytes([1, 2, 3], "big"), int.from_bytes((255, 255), "big", signed=True), int.from_bytes(bytearray(b"\x80"), "little", signed=True))
# expect: 66051 -1 -128
print(int.from_bytes(bytes(range(1, 12)), "big"), int.from_bytes(bytes(range(1, 12)), byteorder="little"), int.from_bytes(bytes=b"\x01\x00"))
# expect: 1218426182456967898401291 13345574279723976512176641 256
print(int.from_bytes(b"\x80" + bytes(9), signed=True) == -2**79, bool.from_bytes(b"\x02"))  # expect: True True
