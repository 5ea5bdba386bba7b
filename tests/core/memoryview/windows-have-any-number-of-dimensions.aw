import array


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


cube = memoryview(bytearray(range(24))).cast("B", [2, 3, 4])
print(cube.ndim, cube.shape, cube.strides, len(cube), cube.nbytes)
# expect: 3 (2, 3, 4) (12, 4, 1) 2 24
print(cube.tolist()[1])  # expect: [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]
print(cube[1, 2, 3], cube[-2, 0, -1])  # expect: 23 3
cube[0, 0, 0] = 99
print(cube.cast("B")[0], cube[::-1].tolist()[1][0])  # expect: 99 [99, 1, 2, 3]
print(cube[::-1].tobytes()[:3], cube.tobytes("F")[:4])  # expect: b'\x0c\r\x0e' b'c\x0c\x04\x10'
print(cube.c_contiguous, cube.f_contiguous, cube[::-1].contiguous)  # expect: True False False
print(cube.cast("B", [24]).shape)  # expect: (24,)
attempt(lambda: cube[0])
# expect: NotImplementedError multi-dimensional sub-views are not implemented
attempt(lambda: cube[0, 1])  # expect: NotImplementedError sub-views are not implemented
attempt(lambda: cube[0, 0, 0, 0])  # expect: TypeError cannot index 3-dimension view with 4-element tuple
attempt(lambda: cube[0, 3, 0])  # expect: IndexError index out of bounds on dimension 2
attempt(lambda: cube[0:1, 0:1])  # expect: NotImplementedError multi-dimensional slicing is not implemented
attempt(lambda: cube.cast("B", [4, 6]))  # expect: TypeError memoryview: cast must be 1D -> ND or ND -> 1D
flat = memoryview(bytearray(24))
attempt(lambda: flat.cast("i", [2, 2]))
# expect: TypeError memoryview: product(shape) * itemsize != buffer size
attempt(lambda: flat.cast("B", [0]))
# expect: ValueError memoryview.cast(): elements of shape must be integers > 0
attempt(lambda: flat.cast("B", [1] * 65))
# expect: ValueError memoryview: number of dimensions must not exceed 64

single = flat[:1].cast("B", [])
print(single.ndim, single.shape, single[()], single.tolist(), single[...] is single)  # expect: 0 () 0 0 True
single[()] = 7
print(flat[0])  # expect: 7
attempt(lambda: len(single))  # expect: TypeError 0-dim memory has no length
attempt(lambda: single[0])  # expect: TypeError invalid indexing of 0-dim memory

print(memoryview(b"abcd").cast("B", [2, 2]) == memoryview(b"abcd"))  # expect: False
print(memoryview(array.array("d", [1, 2])) == array.array("h", [1, 2]))  # expect: True
nan = memoryview(array.array("d", [float("nan")]))
print(nan == nan)  # expect: False

half = memoryview(bytearray(4)).cast("e")
half[0], half[1] = 1.5, -65504
print(half.tolist())  # expect: [1.5, -65504.0]
attempt(lambda: half.__setitem__(0, 65520.0))  # expect: ValueError memoryview: invalid value for format 'e'


class Closes:
    def __init__(self, view):
        self.view = view

    def __index__(self):
        self.view.release()
        return 2


view = memoryview(b"abc")
print(view[: Closes(view)].tolist())  # expect: [97, 98]
attempt(lambda: view[0])  # expect: ValueError operation forbidden on released memoryview object
