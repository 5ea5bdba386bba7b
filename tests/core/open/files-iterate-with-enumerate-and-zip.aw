import os
with open("z.tmp", "w") as f:
    print(*range(3), sep="\n", file=f)
with open("z.tmp") as f, open("z.tmp") as g:
    print([(n, line.strip()) for n, line in enumerate(f, 1)], list(zip(g, "ab")), g.read())
with open("z.tmp") as f:
    first, *rest = f
    print(repr(first), rest, sum(map(int, rest)), max([first] + rest, key=int))
with open("z.tmp") as f:
    print("1\n" in f, f.readline(), dict(enumerate(f)))
os.remove("z.tmp")
