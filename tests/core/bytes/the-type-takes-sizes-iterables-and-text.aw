print(bytes(), bytes(3), bytes(b'ab'), bytes([65, 66]), bytes('é', 'utf-8'), bytes(range(3)), bytes(memoryview(b'q')))
# expect: b'' b'\x00\x00\x00' b'ab' b'AB' b'\xc3\xa9' b'\x00\x01\x02' b'q'
