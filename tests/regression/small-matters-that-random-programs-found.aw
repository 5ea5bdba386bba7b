# views, paths, hints, flags and empty buffers in unusual company
import enum
import operator
import os

print({"a": 1}.items() & [("a", []), ("a", 1)])  # expect: {('a', 1)}
try:
    {"a": 1}.keys() & [[]]
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'


class Path:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        return self.path


class NoPath:
    __fspath__ = None


class Hinted:
    def __length_hint__(self):
        return True


print(os.fspath(Path(b"x")), repr(os.fspath(Path("\0"))))  # expect: b'x' '\x00'
try:
    os.fspath(NoPath())
except TypeError as error:
    print(error)  # expect: expected str, bytes or os.PathLike object, not NoPath
print(operator.length_hint(Hinted()))  # expect: 1

empty = bytearray()
with memoryview(empty):
    empty.clear()
print(empty)  # expect: bytearray(b'')


class Access(enum.IntFlag):
    READ = 1
    MANY = 12


print(list(Access.READ | Access.MANY), repr(Access(13)))  # expect: [<Access.READ: 1>, None, None] <Access.READ|MANY: 13>


class Ordered(enum.Enum):
    _order_ = "A B C"
    A = 1
    B = 2
    C = 1


print(list(Ordered))  # expect: [<Ordered.A: 1>, <Ordered.B: 2>]
