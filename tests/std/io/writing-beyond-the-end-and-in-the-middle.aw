import io

for make, piece, zero in ((io.StringIO, "x", "\0"), (io.BytesIO, b"x", b"\0")):
    f = make()
    f.seek(3)
    f.write(piece)
    print(repr(f.getvalue()), f.tell())
    f.seek(1)
    f.write(piece * 2)
    print(repr(f.getvalue()), f.tell(), f.truncate(), repr(f.getvalue()))
    f.seek(0, 2)
    f.write(piece)
    print(repr(f.getvalue()), repr(f.read()))
