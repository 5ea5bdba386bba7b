import io

data = b"a\r\nb\rc\nd"
for newline in (None, "", "\n", "\r", "\r\n"):
    t = io.TextIOWrapper(io.BytesIO(data), encoding="ascii", newline=newline)
    print(repr(newline), t.readlines(), t.newlines)
    raw = io.BytesIO()
    w = io.TextIOWrapper(raw, encoding="ascii", newline=newline)
    w.write("x\ny\r\n")
    w.flush()
    print(raw.getvalue())
t = io.TextIOWrapper(io.BytesIO(b"ab\r\ncd\r\nef"), encoding="ascii")
print([t.read(1) for _ in range(9)])
t.seek(0)
print(repr(t.read(3)), repr(t.readline()), t.newlines)
