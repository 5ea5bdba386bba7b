# the streams of the program: what they can do, and what they refuse
import io
import sys

print(isinstance(sys.stdout, io.TextIOWrapper), isinstance(sys.stdout, io.TextIOBase), isinstance(sys.stdin, io.IOBase))
print(isinstance(sys.stdin.buffer, io.BufferedIOBase))
for stream, name in [(sys.__stdin__, "stdin"), (sys.__stdout__, "stdout"), (sys.__stderr__, "stderr")]:
    print(name, stream.readable(), stream.writable(), stream.fileno(), stream.name, stream.mode, stream.closed)
    print(stream.encoding, stream.newlines, stream.buffer.readable(), stream.buffer.writable(), stream.buffer.fileno())
    print(repr(stream))
print(sys.stdout.buffer is sys.stdout.buffer, sys.stdout is sys.__stdout__)
print(sys.stderr.errors)
print(sys.displayhook is sys.__displayhook__, sys.excepthook is sys.__excepthook__)


def attempt(function, *args, **named):
    try:
        print(repr(function(*args, **named)))
    except (TypeError, ValueError, OSError, LookupError) as e:
        print(type(e).__name__, e)


attempt(sys.stdout.write, b"x")
attempt(sys.stdout.write, 3)
attempt(sys.stdout.read)
attempt(sys.stdout.readline)
attempt(sys.stdout.readlines)
attempt(next, sys.stdout)
attempt(sys.stdin.write, "x")
attempt(sys.stdin.buffer.write, b"x")
attempt(sys.stdout.buffer.write, "x")
attempt(sys.stdout.writelines, [3])
attempt(sys.stdout.writelines, ["a", "b\n"])
attempt(sys.stdout.write, "abc\n")
sys.stdout.flush()
attempt(sys.stdout.reconfigure, line_buffering=True)
print(sys.stdout.line_buffering)
attempt(sys.stdout.reconfigure, encoding=3)
attempt(sys.stdout.reconfigure, encoding="utf-8", errors="replace")
print(sys.stdout.errors)
sys.stdout.flush()
attempt(sys.stdout.buffer.write, bytearray(b"bytes\n"))
attempt(sys.stdout.buffer.write, memoryview(b"view\n"))
attempt(sys.intern, 3)
attempt(sys.intern, "a")
attempt(sys.getsizeof)
print(sys.getsizeof([1] * 100) > sys.getsizeof([]), sys.getsizeof(object(), default=3) > 0)


class Sized:
    def __len__(self):
        raise RuntimeError("not asked")


print(sys.getsizeof(Sized()) > 0)
print(sys.getswitchinterval(), sys.gettrace(), sys.getprofile(), sys.float_repr_style, sys.platlibdir)
