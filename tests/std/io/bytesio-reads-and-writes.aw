import io

b = io.BytesIO(b"one\ntwo\nthree")
print(b.read(2), b.tell(), b.readline(), b.readlines(), b.read(), b.seek(-3, 2), b.read1(2), b.seek(1, 1), b.seek(0), list(b))
# expect: b'on' 2 b'e\n' [b'two\n', b'three'] b'' 10 b're' 13 0 [b'one\n', b'two\n', b'three']
buffer = bytearray(5)
b.seek(0)
print(b.readinto(buffer), buffer, b.readinto1(buffer), buffer, b.seek(100), b.read(), b.tell())
# expect: 5 bytearray(b'wo\nth') 5 bytearray(b'wo\nth') 100 b'' 100
w = io.BytesIO()
print(w.write(b"abc"), w.write(bytearray(b"de")), w.writelines([b"f", b"g"]), w.getvalue(), w.seek(1), w.write(b"ZZ"), w.getvalue())
# expect: 3 2 None b'abcdefg' 1 2 b'aZZdefg'
print(w.truncate(4), w.getvalue(), w.seek(6), w.write(b"!"), w.getvalue(), w.truncate(), io.BytesIO(None).getvalue())
# expect: 4 b'aZZd' 6 1 b'aZZd\x00\x00!' 7 b''
print(w.readable(), w.writable(), w.seekable(), w.isatty(), w.closed, io.BytesIO(initial_bytes=b"k").read(), io.BytesIO(b"a\nb\n").readlines(1))
# expect: True True True False False b'k' [b'a\n']
with io.BytesIO(b"x") as f:
    pass
print(f.closed)  # expect: True
