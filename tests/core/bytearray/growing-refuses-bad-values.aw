def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


b = bytearray(b'ab')
attempt(b.append, 256)  # expect: ValueError byte must be in range(0, 256)
attempt(b.append, 'a')  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(b.extend, 'ab')  # expect: TypeError expected iterable of integers; got: 'str'
attempt(b.extend, [300])  # expect: ValueError byte must be in range(0, 256)
attempt(b.extend, 5)  # expect: TypeError can't extend bytearray with int
attempt(b.insert, 0, -1)  # expect: ValueError byte must be in range(0, 256)
attempt(b.remove, 1)  # expect: ValueError value not found in bytearray
attempt(b.pop, 9)  # expect: IndexError pop index out of range
attempt(bytearray().pop)  # expect: IndexError pop from empty bytearray
attempt(b.__iadd__, 'x')  # expect: TypeError can't concat str to bytearray
attempt(hash, b)  # expect: TypeError unhashable type: 'bytearray'
print(b)  # expect: bytearray(b'ab')
