import io


class Slow(io.RawIOBase):
    def __init__(self, data):
        self.data = data
        self.asked = []

    def readable(self):
        return True

    def readinto(self, buffer):
        self.asked.append(len(buffer))
        size = min(4, len(buffer))
        part, self.data = self.data[:size], self.data[size:]
        buffer[: len(part)] = part
        return len(part)


raw = Slow(b"one\ntwo\nthree\n")
b = io.BufferedReader(raw, 16)
print(b.peek(1)[:1], b.read(2), b.readline(), b.read1(3), b.read(), b.read())
# expect: b'o' b'on' b'e\n' b'two' b'\nthree\n' b''
print(io.BufferedReader(Slow(b"ab\ncd\nef")).readlines(), b.readable(), b.writable(), b.seekable(), b.raw is raw, b)
# expect: [b'ab\n', b'cd\n', b'ef'] True False False True <_io.BufferedReader>
r = io.BufferedReader(io.BytesIO(b"0123456789"))
buffer = bytearray(4)
print(r.readinto(buffer), buffer, r.tell(), r.seek(2), r.read(2), r.seek(-1, 1), r.peek()[:2], r.seek(-2, 2), r.read())
# expect: 4 bytearray(b'0123') 4 2 b'23' 3 b'34' 8 b'89'


def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: r.write(b"x"))  # expect: UnsupportedOperation write
attempt(lambda: r.read(-2))  # expect: ValueError read length must be non-negative or -1
attempt(lambda: r.seek(0, 5))  # expect: ValueError whence value 5 unsupported
attempt(lambda: r.truncate())  # expect: UnsupportedOperation truncate
attempt(lambda: io.BufferedReader(io.BytesIO(), 0))  # expect: ValueError buffer size must be strictly positive
attempt(lambda: io.BufferedReader(5))  # expect: AttributeError 'int' object has no attribute 'readable'
attempt(lambda: r.detach().getvalue())  # expect: b'0123456789'
attempt(lambda: r.read())  # expect: ValueError raw stream has been detached
b.close()
attempt(lambda: b.read())  # expect: ValueError read of closed file
attempt(lambda: b.closed)  # expect: True
