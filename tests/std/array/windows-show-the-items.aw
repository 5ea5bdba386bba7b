import array
import gc
import io


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def shown(code):
    numbers = array.array(code, [1, 2, 3])
    with memoryview(numbers) as view:
        view[1] = 5
        return view.format, view.tolist() == numbers.tolist(), view[::-2].tolist() == [3, 1], view == numbers


print([shown(code) == (code, True, True, True) for code in "bBhHiIlLqQfd"].count(True))  # expect: 12
print(memoryview(array.array("w", "ab")).format)  # expect: w
attempt(lambda: memoryview(array.array("w", "ab"))[0])
# expect: NotImplementedError memoryview: format w not supported

numbers = array.array("h", [1, 2])
view = memoryview(numbers)
changes = (
    lambda: numbers.append(3),
    lambda: numbers.pop(),
    lambda: numbers.extend([4]),
    lambda: numbers.insert(0, 1),
    lambda: numbers.clear(),
    lambda: numbers.frombytes(b"ab"),
    lambda: numbers.__delitem__(0),
    lambda: numbers.__imul__(2),
)
texts = set()
for change in changes:
    try:
        change()
    except BufferError as error:
        texts.add(str(error))
print(texts, numbers)
# expect: {'cannot resize an array that is exporting buffers'} array('h', [1, 2])
numbers[0:1] = array.array("h", [9])
numbers *= 1
view.release()
numbers.append(3)
print(numbers)  # expect: array('h', [9, 2, 3])
memoryview(numbers)
gc.collect()
numbers.append(4)
print(len(numbers))  # expect: 4

small = array.array("h", [1, 2])
print(bytes(small), bytearray(small), b"".join([small, memoryview(small)]))
# expect: b'\x01\x00\x02\x00' bytearray(b'\x01\x00\x02\x00') b'\x01\x00\x02\x00\x01\x00\x02\x00'
print(int.from_bytes(small, "little"), b"x" + small, b"\x02" in small)  # expect: 131073 b'x\x01\x00\x02\x00' False
print(small == b"\x01\x00\x02\x00", bytearray(b"\x01\x00\x02\x00") == small)  # expect: False True
file = io.BytesIO()
print(file.write(small))  # expect: 4
attempt(lambda: file.write(memoryview(small)[::-1]))
# expect: BufferError memoryview: underlying buffer is not C-contiguous
file.seek(0)
target = array.array("i", [0, 7])
print(file.readinto(target), target)  # expect: 4 array('i', [131073, 7])
