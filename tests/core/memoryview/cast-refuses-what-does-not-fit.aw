def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


m = memoryview(b'abcdefg')
attempt(m.cast, 'i')
# expect: TypeError memoryview: length is not a multiple of itemsize
attempt(m.cast, 'z')
# expect: ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
attempt(m.cast, 5)  # expect: TypeError cast() argument 'format' must be str, not int
attempt(m[::2].cast, 'b')  # expect: TypeError memoryview: casts are restricted to C-contiguous views
attempt(memoryview(bytes(8)).cast('h').cast, 'i')
# expect: TypeError memoryview: cannot cast between two non-byte formats
attempt(memoryview(bytearray(4)).cast('i').__setitem__, 0, 2**31)
# expect: ValueError memoryview: invalid value for format 'i'
attempt(memoryview(bytearray(4)).cast('i').__setitem__, 0, 1.5)
# expect: TypeError memoryview: invalid type for format 'i'
attempt(memoryview(bytearray(8)).cast('Q').__setitem__, 0, -1)
# expect: ValueError memoryview: invalid value for format 'Q'
attempt(memoryview(bytearray(8)).cast('d').__setitem__, 0, 'x')
# expect: TypeError memoryview: invalid type for format 'd'
