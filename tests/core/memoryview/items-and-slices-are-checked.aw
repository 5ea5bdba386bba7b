def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


b = bytearray(b'abc')
m = memoryview(b)
attempt(lambda: m[3])
# expect: IndexError index out of bounds on dimension 1
attempt(lambda: m['a'])  # expect: TypeError memoryview: invalid slice key
attempt(m.__setitem__, 0, 256)  # expect: ValueError memoryview: invalid value for format 'B'
attempt(m.__setitem__, 0, 'a')  # expect: TypeError memoryview: invalid type for format 'B'
attempt(m.__setitem__, slice(0, 2), b'abc')
# expect: ValueError memoryview assignment: lvalue and rvalue have different structures
attempt(m.__delitem__, 0)  # expect: TypeError cannot delete memory
attempt(memoryview(b'x').__setitem__, 0, 1)  # expect: TypeError cannot modify read-only memory
attempt(memoryview, 5)  # expect: TypeError memoryview: a bytes-like object is required, not 'int'
attempt(memoryview, 'text')  # expect: TypeError memoryview: a bytes-like object is required, not 'str'
attempt(hash, m)  # expect: ValueError cannot hash writable memoryview object
print(b)  # expect: bytearray(b'abc')
