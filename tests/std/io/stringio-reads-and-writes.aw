import io

s = io.StringIO("first\nsecond\nthird")
print(repr(s.read(3)), s.tell(), repr(s.readline()), s.readlines(), repr(s.read()), s.tell())
s.seek(0)
print(list(s), s.seek(0), s.readline(2), s.readline(-1), s.readlines(1))
s.seek(5)
print(s.write("XY"), s.getvalue(), s.tell(), s.truncate(), s.getvalue(), s.truncate(3), s.getvalue(), s.tell())
w = io.StringIO()
print("a", "b", sep="-", file=w)
w.writelines(["x\n", "y"])
print(w.write("z"), repr(w.getvalue()), w.seek(0, 2), w.seek(0, 1))
w.seek(10)
w.write("far")
print(repr(w.getvalue()), io.StringIO(None).read() == "", io.StringIO("abc", None).read(), w.readable(), w.writable(), w.seekable(), w.isatty())
with io.StringIO("in") as f:
    print(f.read(), f.closed)
print(f.closed, f.encoding, f.errors, io.StringIO().line_buffering)
