def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


b = bytearray(b'abc')
attempt(b.__setitem__, 0, 256)  # expect: ValueError byte must be in range(0, 256)
attempt(b.__setitem__, 0, 'a')  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(b.__setitem__, 5, 1)  # expect: IndexError bytearray index out of range
attempt(b.__setitem__, 'x', 1)  # expect: TypeError bytearray indices must be integers or slices, not str
attempt(b.__setitem__, slice(0, 2), 'ab')
# expect: TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
attempt(b.__setitem__, slice(0, 2), 5)
# expect: TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
attempt(b.__setitem__, slice(0, 3, 2), b'xyz')
# expect: ValueError attempt to assign bytes of size 3 to extended slice of size 2
attempt(b.__setitem__, slice(0, 1), [300])  # expect: ValueError byte must be in range(0, 256)
attempt(b.__delitem__, 9)  # expect: IndexError bytearray index out of range
print(b)  # expect: bytearray(b'abc')
