import os
with open("s.tmp", "w", encoding="utf-8") as f:
    f.write("aé€😀z\nsecond\n")
with open("s.tmp", encoding="utf-8") as f:
    print(f.read(2))
    mark = f.tell()
    rest = f.read()
    f.seek(mark)
    print(f.read() == rest, repr(rest), f.seek(0), f.readline(), f.tell(), f.readline(), f.seek(0, 2), f.read())
with open("s.tmp", "r+", encoding="utf-8") as f:
    f.seek(0, 2)
    f.write("third")
    f.seek(0)
    print(f.read().split("\n"))
    f.seek(0)
    print(f.truncate(3), f.seek(0), f.read())
os.remove("s.tmp")
