b = bytearray(b'abcdef')
b[0] = 65
b[-1] = True
del b[1]
print(b)  # expect: bytearray(b'Acde\x01')
b[1:3] = b'XYZ'
print(b)  # expect: bytearray(b'AXYZe\x01')
b[::2] = [1, 2, 3]
print(b)  # expect: bytearray(b'\x01X\x02Z\x03\x01')
del b[::2]
print(b)  # expect: bytearray(b'XZ\x01')
b[1:1] = (65, 66)
print(b)  # expect: bytearray(b'XABZ\x01')
b[:] = b''
print(b)  # expect: bytearray(b'')
