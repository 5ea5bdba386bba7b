print((1024).to_bytes(2), (1024).to_bytes(4, "little"), (255).to_bytes(), (0).to_bytes(0), (0).to_bytes(3))
# expect: b'\x04\x00' b'\x00\x04\x00\x00' b'\xff' b'' b'\x00\x00\x00'
print((-1).to_bytes(2, signed=True), (-128).to_bytes(1, "big", signed=True), (127).to_bytes(1, signed=True), (-2).to_bytes(length=3, byteorder="little", signed=True))
# expect: b'\xff\xff' b'\x80' b'\x7f' b'\xfe\xff\xff'
print((2**64 + 5).to_bytes(9, "big"), (2**64 + 5).to_bytes(10, "little"), (-2**70).to_bytes(10, "big", signed=True))
# expect: b'\x01\x00\x00\x00\x00\x00\x00\x00\x05' b'\x05\x00\x00\x00\x00\x00\x00\x00\x01\x00' b'\xff\xc0\x00\x00\x00\x00\x00\x00\x00\x00'
