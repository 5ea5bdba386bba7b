import io

raw = io.BytesIO()
t = io.TextIOWrapper(raw, encoding="ascii", newline="\n")
t.write("a")
t.reconfigure(encoding="utf-8", newline="\r\n", line_buffering=True)
t.write("é\n")
print(raw.getvalue(), t.encoding, t.line_buffering, t.write_through)  # expect: b'a\xc3\xa9\r\n' utf-8 True False
t.reconfigure(write_through=True, errors="replace")
t.write("now")
print(raw.getvalue(), t.errors, t)  # expect: b'a\xc3\xa9\r\nnow' replace <_io.TextIOWrapper encoding='utf-8'>
r = io.TextIOWrapper(io.BytesIO(b"abc"), encoding="ascii")
r.read(1)
try:
    r.reconfigure(encoding="utf-8")
except io.UnsupportedOperation as e:
    print(e)  # expect: It is not possible to set the encoding or newline of stream after the first read
r.reconfigure(line_buffering=True)
print(r.line_buffering, repr(r.read()))  # expect: True 'bc'
