print(bytearray(), bytearray(3), bytearray(b'ab'), bytearray([65, 66]), bytearray('é', 'utf-8'), bytearray(range(3)), bytearray(memoryview(b'q')))
# expect: bytearray(b'') bytearray(b'\x00\x00\x00') bytearray(b'ab') bytearray(b'AB') bytearray(b'\xc3\xa9') bytearray(b'\x00\x01\x02') bytearray(b'q')
