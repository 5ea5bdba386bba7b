def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt(bytearray.fromhex, 'zz')
# expect: ValueError non-hexadecimal number found in fromhex() arg at position 0
attempt(bytearray.fromhex, '6')
# expect: ValueError non-hexadecimal number found in fromhex() arg at position 1
attempt(bytearray.fromhex, 5)  # expect: TypeError fromhex() argument must be str, not int
attempt(bytearray(b'ab').hex, 'ab')  # expect: ValueError sep must be length 1.
attempt(bytearray(b'ab').hex, 1)  # expect: TypeError object of type 'int' has no len()
attempt(bytearray(b'ab').hex, '')  # expect: ValueError sep must be length 1.
attempt(bytearray(b'ab').hex, ':', 'x')  # expect: TypeError 'str' object cannot be interpreted as an integer
