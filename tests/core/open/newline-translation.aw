import os
with open("nl.tmp", "wb") as f:
    f.write(b"a\r\nb\rc\nd")
for newline in (None, "", "\n", "\r", "\r\n"):
    with open("nl.tmp", newline=newline) as f:
        print(repr(newline), f.readlines())
for newline in (None, "", "\n", "\r", "\r\n"):
    with open("nl.tmp", "w", newline=newline) as f:
        f.write("x\ny\r\n")
    with open("nl.tmp", "rb") as f:
        print(repr(newline), f.read())
with open("nl.tmp", "wb") as f:
    f.write(b"a\r\nb\r")
with open("nl.tmp") as f:
    print(f.newlines, repr(f.read()), f.newlines)
os.remove("nl.tmp")
