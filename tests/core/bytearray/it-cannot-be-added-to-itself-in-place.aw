b = bytearray(b"ab")
try:
    b += b
except BufferError as error:
    print(error)  # expect: Existing exports of data: object cannot be re-sized
b.extend(b)
print(b, b + b)  # expect: bytearray(b'abab') bytearray(b'abababab')
empty = bytearray()
empty += empty
print(empty)  # expect: bytearray(b'')
