import io

raw = io.BytesIO()
w = io.BufferedWriter(raw, 8)
print(w.write(b"abc"), raw.getvalue(), w.tell(), w.write(b"defghijk"), w.flush(), raw.getvalue(), w.writable(), w.readable())
# expect: 3 b'' 3 8 None b'abcdefghijk' True False
w.write(bytearray(b"xy"))
print(w.seek(0), raw.getvalue(), w.write(b"AB"), w.truncate(), raw.getvalue())
# expect: 0 b'abcdefghijkxy' 2 2 b'AB'


def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: w.write("text"))  # expect: TypeError a bytes-like object is required, not 'str'
attempt(lambda: w.read())  # expect: UnsupportedOperation read
attempt(lambda: w.readline())  # expect: UnsupportedOperation read
w.write(b"!")
w.close()
attempt(lambda: w.write(b"x"))  # expect: ValueError write to closed file
attempt(lambda: w.flush())  # expect: ValueError flush of closed file
attempt(lambda: raw.closed)  # expect: True
r = io.BufferedRandom(io.BytesIO(b"0123456789"))
print(r.read(3), r.write(b"XY"), r.tell(), r.read(2), r.seek(0), r.read(), r.truncate(4), r.seek(0), r.read())
# expect: b'012' 2 5 b'56' 0 b'012XY56789' 4 0 b'012X'
p = io.BufferedRWPair(io.BytesIO(b"in\nput"), io.BytesIO())
print(p.readline(), p.read(1), p.write(b"out"), p.readable(), p.writable(), p.seekable(), p.peek(1), p.flush(), p.closed)
# expect: b'in\n' b'p' 3 True True False b'ut' None False
p.close()
attempt(lambda: p.read())  # expect: ValueError read of closed file
attempt(lambda: p.closed)  # expect: True
attempt(lambda: p.detach())  # expect: UnsupportedOperation detach
