import io


class Upper(io.RawIOBase):
    def __init__(self, data):
        self.data, self.at = data, 0

    def readable(self):
        return True

    def readinto(self, buffer):
        part = self.data[self.at : self.at + len(buffer)].upper()
        buffer[: len(part)] = part
        self.at += len(part)
        return len(part)


u = Upper(b"ab\ncd\n")
print(u.read(1), u.readline(), u.readall(), u.read(), u.read(5))  # expect: b'A' b'B\n' b'CD\n' b'' b''
print(list(Upper(b"x\ny\nz")), Upper(b"a\nb").readlines(), io.TextIOWrapper(io.BufferedReader(Upper(b"text\nhere"))).readlines())
# expect: [b'X\n', b'Y\n', b'Z'] [b'A\n', b'B'] ['TEXT\n', 'HERE']


class Log(io.TextIOBase):
    def __init__(self):
        self.parts = []

    def writable(self):
        return True

    def write(self, text):
        self.parts.append(text)
        return len(text)


log = Log()
print("a", 1, file=log)
log.writelines(["x", "y"])
print(log.parts)  # expect: ['a', ' ', '1', '\n', 'x', 'y']


class Pair(io.BufferedIOBase):
    def read(self, n=-1):
        return b"ab"

    def read1(self, n=-1):
        return b"c"


buffer = bytearray(4)
print(Pair().readinto(buffer), buffer, Pair().readinto1(buffer), buffer)
# expect: 2 bytearray(b'cb\x00\x00') 1 bytearray(b'cb\x00\x00')
with log:
    pass
print(log.closed, isinstance(log, io.IOBase), isinstance(io.StringIO(), io.TextIOBase), isinstance(io.BytesIO(), io.BufferedIOBase), issubclass(io.UnsupportedOperation, OSError), issubclass(io.UnsupportedOperation, ValueError))
# expect: True True True True True True
