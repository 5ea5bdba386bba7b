# views, paths, hints, flags and empty buffers in unusual company
import copy
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


class Mixed(enum.Flag):
    A = 1
    B = "b"
    C = [2]


print(list(Mixed), list(Mixed.__members__))  # expect: [<Mixed.A: 1>] ['A', 'B', 'C']


class Number(int):
    def __new__(cls, value):
        print("made of", value)
        return super().__new__(cls, value)

    def __int__(self):
        return 5


# a copy is made of the number inside, whatever its conversion says
print(copy.copy(Number(3)) + 0)
# expect: made of 3
# expect: made of 3
# expect: 3

try:
    b"".count({}, "a")
except TypeError as error:
    print(error)  # expect: slice indices must be integers or None or have an __index__ method
