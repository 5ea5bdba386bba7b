import os

reader, writer = os.pipe()
print(reader > 2, writer > 2, os.get_inheritable(reader), os.get_blocking(reader), os.isatty(reader))
print(os.write(writer, b"hello"), os.read(reader, 2), os.read(reader, 100))
print(os.write(writer, bytearray(b"ab")), os.write(writer, memoryview(b"cd")), os.read(reader, 100))
os.set_blocking(reader, False)
try:
    os.read(reader, 1)
except BlockingIOError as e:
    print(e)
os.set_blocking(writer, False)
total = 0
try:
    while True:
        total += os.write(writer, b"x" * 65536)
except BlockingIOError as e:
    print(e, total > 0)
rest = total
while rest:
    rest -= len(os.read(reader, 1 << 20))
copy = os.dup(writer)
os.close(writer)
print(os.write(copy, b"by the copy"), os.read(reader, 100))
other = os.dup(reader)
print(os.dup2(copy, other) == other, os.get_inheritable(other), os.write(other, b"!"), os.read(reader, 10))
os.close(copy)
os.close(other)
print(os.read(reader, 10))
os.close(reader)
for call in (
    lambda: os.close(reader), lambda: os.read(reader, 1), lambda: os.write(-1, b""), lambda: os.dup(9999),
    lambda: os.fstat(-1), lambda: os.lseek(reader, 0, 0), lambda: os.set_blocking(reader, True),
):
    try:
        call()
    except OSError as e:
        print(e)
for call in (lambda: os.read("x", 1), lambda: os.close(None), lambda: os.close(1 << 40)):
    try:
        call()
    except (TypeError, OverflowError) as e:
        print(type(e).__name__)

# files
path = f"/tmp/aw-descriptor-{os.getpid()}"
fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o640)
print(os.write(fd, b"0123456789"), os.lseek(fd, 3, os.SEEK_SET), os.read(fd, 4), os.lseek(fd, -1, os.SEEK_END))
print(os.fstat(fd).st_size, oct(os.fstat(fd).st_mode), os.isatty(fd))
os.ftruncate(fd, 5)
print(os.stat(path).st_size)
try:
    os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL)
except OSError as e:
    print(e.errno, e.filename == path)
with os.fdopen(fd, "r+b") as file:
    print(file.fileno() == fd, file.name == fd, file.read())
    file.seek(0)
    file.write(b"ab")
with open(path) as file:
    print(file.read(), file.fileno() > 2, file.isatty(), file.seekable())
with open(path, "a") as file:
    os.write(file.fileno(), b"!")
fd = os.open(path, os.O_RDONLY)
with open(fd, closefd=False) as file:
    print(file.read())
print(os.lseek(fd, 0, os.SEEK_SET))
os.close(fd)
os.truncate(path, 1)
print(os.path.getsize(path))
os.unlink(path)

# pipes as files
reader, writer = os.pipe()
with open(reader) as lines, open(writer, "w") as out:
    print("first", file=out)
    print("second", file=out, flush=True)
    print(lines.readline(), lines.seekable(), lines.fileno() == reader)
    out.write("third")
    out.close()
    print(lines.read())
try:
    open(reader)
except OSError as e:
    print(e)
