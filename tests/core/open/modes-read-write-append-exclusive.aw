import os
path = "modes.tmp"
with open(path, "w") as f:
    print(f.mode, f.write("one\ntwo\n"), f.tell(), f.writable(), f.readable(), f.seekable(), f.closed)
with open(path) as f:
    print(f.mode, f.read(), f.read(), f.readable(), f.writable(), f.name == path)
with open(path, "a") as f:
    print(f.mode, f.write("three"))
with open(path, "r+") as f:
    print(f.read(3), f.seek(0), f.write("ONE"), f.seek(0), f.read())
with open(path, "w+") as f:
    print(f.read(), f.write("xyz"), f.seek(1), f.read())
try:
    open(path, "x")
except FileExistsError as e:
    print(type(e).__name__, e.errno, e.strerror, e.filename == path)
os.remove(path)
with open(path, "x") as f:
    print(f.mode, f.write("new"))
with open(path, "a+") as f:
    print(f.tell(), f.read(), f.seek(0), f.read(), f.write("!"), f.seek(0), f.read())
os.remove(path)
