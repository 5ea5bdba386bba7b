import os
f = open("b.tmp", "w")
f.write("one")
print(os.path.getsize("b.tmp"))  # expect: 0
f.flush()
print(os.path.getsize("b.tmp"))  # expect: 3
f.write("two")
f.close()
print(os.path.getsize("b.tmp"))  # expect: 6
with open("b.tmp", "wb", buffering=0) as raw:
    print(type(raw).__name__, raw.write(b"raw"), os.path.getsize("b.tmp"))  # expect: FileIO 3 3
with open("b.tmp", "w", buffering=1) as line:
    line.write("x\n")
    print(os.path.getsize("b.tmp"))  # expect: 2
with open("b.tmp", "rb") as f:
    print(f.peek(1)[:1], f.read1(1), f.read())  # expect: b'x' b'x' b'\n'
os.remove("b.tmp")
