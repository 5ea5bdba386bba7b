import io

raw = io.BytesIO()
t = io.TextIOWrapper(raw, encoding="utf-8", newline="\n")
print(t.write("héllo\n"), raw.getvalue(), t.flush(), raw.getvalue(), t.encoding, t.errors, t.line_buffering, t.buffer is raw)
# expect: 6 b'' None b'h\xc3\xa9llo\n' utf-8 strict False True
t.write("wörld")
t.seek(0)
print(repr(t.read(3)), t.tell(), repr(t.readline()), repr(t.read()), repr(t.read()), t.tell())
# expect: 'hél' 4 'lo\n' 'wörld' '' 13
t.seek(0)
print(list(t), t.detach() is raw, raw.closed)  # expect: ['héllo\n', 'wörld'] True False
for encoding in ("latin-1", "ascii", "utf-16", "utf-8-sig", "utf-32-be"):
    raw = io.BytesIO()
    t = io.TextIOWrapper(raw, encoding=encoding, errors="replace")
    t.write("aé")
    t.write("b")
    t.flush()
    data = raw.getvalue()
    t.seek(0)
    print(encoding, data, repr(t.read()))  # expect: latin-1 b'a\xe9b' 'aéb'
    # expect: ascii b'a?b' 'a?b'
    # expect: utf-16 b'\xff\xfea\x00\xe9\x00b\x00' 'aéb'
    # expect: utf-8-sig b'\xef\xbb\xbfa\xc3\xa9b' 'aéb'
    # expect: utf-32-be b'\x00\x00\x00a\x00\x00\x00\xe9\x00\x00\x00b' 'aéb'
big = io.TextIOWrapper(io.BytesIO("é€😀\n".encode() * 5000), encoding="utf-8")
print(len(big.read(7)), sum(len(line) for line in big))  # expect: 7 19993
