import io

s = io.StringIO("one\ntwo\n\nfour")
print(next(s), end="")
print([line.rstrip() for line in s], s.readline() == "", s.tell())
s.seek(0)
print(s.readlines(5), s.readline(2), s.read(1), repr(s.readline()), s.readlines())
b = io.BytesIO(b"a\r\nb\n")
print(list(b), b.seek(0), b.readline(1), b.readlines(), [c for c in io.StringIO("")])
