import os
with open("lines.tmp", "w") as f:
    print(f.writelines(["a\n", "bb\n", "\n", "last"]))
with open("lines.tmp") as f:
    print(list(f), list(f))
with open("lines.tmp") as f:
    print(repr(f.readline()), repr(f.readline(1)), f.readlines(), repr(f.readline()))
with open("lines.tmp") as f:
    print(f.readlines(3), next(f), iter(f) is f, next(f, "end"), next(f, "end"))
with open("lines.tmp") as f:
    for line in f:
        print(line.rstrip(), end="|")
    print()
    try:
        next(f)
    except StopIteration:
        print("stop")
with open("lines.tmp", "w") as f:
    for bad in (5, b"x", None):
        try:
            f.write(bad)
        except TypeError as e:
            print(e)
    try:
        f.writelines([1])
    except TypeError as e:
        print(e)
os.remove("lines.tmp")
