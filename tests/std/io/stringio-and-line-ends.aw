import io

text = "a\r\nb\rc\nd"
for newline in (None, "", "\n", "\r", "\r\n"):
    s = io.StringIO(text, newline=newline)
    print(repr(newline), s.readlines(), repr(s.getvalue()), s.newlines)
    w = io.StringIO(newline=newline)
    w.write("x\ny\r\nz\r")
    print(repr(w.getvalue()), w.newlines)
