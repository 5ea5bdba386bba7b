def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


b = bytearray(b'abc')
m = memoryview(b)
attempt(b.append, 1)
# expect: BufferError Existing exports of data: object cannot be re-sized
attempt(b.extend, b'x')  # expect: BufferError Existing exports of data: object cannot be re-sized
attempt(b.pop)  # expect: BufferError Existing exports of data: object cannot be re-sized
attempt(b.clear)  # expect: BufferError Existing exports of data: object cannot be re-sized
attempt(b.insert, 0, 1)  # expect: BufferError Existing exports of data: object cannot be re-sized
attempt(b.__delitem__, 0)  # expect: BufferError Existing exports of data: object cannot be re-sized
attempt(b.__setitem__, slice(0, 1), b'zz')
# expect: BufferError Existing exports of data: object cannot be re-sized
attempt(b.__iadd__, b'x')  # expect: BufferError Existing exports of data: object cannot be re-sized
b[0] = 90
b[0:2] = b'QR'
print(b)  # expect: bytearray(b'QRc')
m.release()
b.append(33)
print(b)  # expect: bytearray(b'QRc!')
