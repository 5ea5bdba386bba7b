# `__buffer__` gives a window on an object, `__release_buffer__` hears when it is no longer needed.
import inspect
from collections.abc import Buffer
from inspect import BufferFlags


class Lender:
    def __init__(self, data):
        self.data = bytearray(data)

    def __buffer__(self, flags):
        print("asked", BufferFlags(flags).name)
        return memoryview(self.data)

    def __release_buffer__(self, view):
        print("back", view.nbytes)
        view.release()


x = Lender(b"abc")
print(isinstance(x, Buffer), issubclass(Lender, Buffer), isinstance(b"", Buffer), isinstance(5, Buffer))  # expect: True True True False
with memoryview(x) as m:  # expect: asked FULL_RO
    print(m[0], m.tolist(), m.readonly)  # expect: 97 [97, 98, 99] False
    m[0] = 122
    try:
        x.data.append(1)
    except BufferError as e:
        print(e)  # expect: Existing exports of data: object cannot be re-sized
# expect: back 3
try:
    m[0]
except ValueError as e:
    print(e)  # expect: operation forbidden on released memoryview object
x.data.append(1)
print(bytes(x))
# expect: asked FULL_RO
# expect: back 4
# expect: b'zbc\x01'
print(b"<" + x, b"a".replace(b"a", x))
# expect: asked SIMPLE
# expect: back 4
# expect: asked SIMPLE
# expect: back 4
# expect: b'<zbc\x01' b'zbc\x01'
b = bytearray()
b += x
# expect: asked SIMPLE
# expect: back 4
print(b)  # expect: bytearray(b'zbc\x01')


class Wrong:
    def __buffer__(self, flags):
        return b"no"


class Failing:
    def __buffer__(self, flags):
        raise KeyError("no")


for lender in (Wrong(), Failing()):
    for use in (memoryview, bytes):
        try:
            use(lender)
        except (TypeError, KeyError) as e:
            print(type(e).__name__, e)
# expect: TypeError __buffer__ returned non-memoryview object
# expect: TypeError __buffer__ returned non-memoryview object
# expect: KeyError 'no'
# expect: KeyError 'no'

print(b"xyz".__buffer__(BufferFlags.FULL_RO).tobytes(), bytearray(b"r").__buffer__(0)[0], memoryview(b"q").__buffer__(0)[0])
# expect: b'xyz' 114 113
b = bytearray(b"ab")
m = b.__buffer__(0)
try:
    bytearray().__release_buffer__(m)
except ValueError as e:
    print(e)  # expect: memoryview's buffer is not this object
b.__release_buffer__(m)
b.append(1)
try:
    m[0]
except ValueError as e:
    print(e)  # expect: operation forbidden on released memoryview object
print(repr(BufferFlags.WRITABLE), BufferFlags.FULL_RO.value, inspect.BufferFlags is BufferFlags)
# expect: <BufferFlags.WRITABLE: 1> 284 True
