path = __file__.rpartition("/")[0] + "/modules/poem.txt"
with open(path) as f:
    print(repr(f.read()))  # expect: 'first line\nsecond é line\n\nlast without end'
    print(repr(f.read()))  # expect: ''
with open(path, "r", encoding="utf-8") as f:
    print(repr(f.readline()), f.readlines())
    # expect: 'first line\n' ['second é line\n', '\n', 'last without end']
f = open(path)
for number, line in enumerate(f, 1):
    print(number, repr(line))
    # expect: 1 'first line\n'
    # expect: 2 'second é line\n'
    # expect: 3 '\n'
    # expect: 4 'last without end'
print(f.closed, f.name == path, f.mode)  # expect: False True r
f.close()
print(f.closed)  # expect: True
try:
    f.read()
except ValueError as e:
    print(e)  # expect: I/O operation on closed file.
with open(path, "rb") as f:
    print(f.read(14), f.tell(), f.seek(0), f.read(5))  # expect: b'first line\nsec' 14 0 b'first'
with open(path) as f:
    print(f.read(3), f.read(4), f.readline())
    # expect: fir st l ine
    # expect:
