import os
try:
    with open("w.tmp", "w") as f:
        f.write("kept")
        raise KeyError("stop")
except KeyError:
    print(f.closed)  # expect: True
with open("w.tmp") as f:
    print(f.read())  # expect: kept
with f if not f.closed else open("w.tmp") as g:
    print(g.read(2), g.tell())  # expect: ke 2
print(f.closed, g.closed)  # expect: True True
try:
    with f:
        pass
except ValueError as e:
    print(e)  # expect: I/O operation on closed file.
os.remove("w.tmp")
