print(bytearray(b'banana').translate(bytes.maketrans(b'an', b'xy')), bytearray(b'banana').translate(None, b'a'), bytearray(b'banana').translate(None, delete=b'bn'))
# expect: bytearray(b'bxyxyx') bytearray(b'bnn') bytearray(b'aaa')
