from typing import Protocol, SupportsInt, runtime_checkable

@runtime_checkable
class Closeable(Protocol):
    def close(self) -> None: ...

class File:
    def close(self):
        return "closed"

print(isinstance(File(), Closeable), isinstance(3, Closeable), issubclass(File, Closeable))  # expect: True False True

class Sized(Protocol):
    size: int

for f in (lambda: isinstance(3, Sized), lambda: Sized()):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: Instance and class checks can only be used with @runtime_checkable protocols
# expect: Protocols cannot be instantiated

class Ball(Sized):
    def __init__(self, size):
        self.size = size

print(Ball(3).size, isinstance(3, SupportsInt), isinstance("3", SupportsInt))  # expect: 3 True False
