def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt(bytearray(b'a').center, 5, b'ab')
# expect: TypeError center() argument 2 must be a byte string of length 1, not bytes
attempt(bytearray(b'a').center, 5, 'x')
# expect: TypeError center() argument 2 must be a byte string of length 1, not str
attempt(bytearray(b'a').ljust, 'x')  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(bytearray(b'a').strip, 'a')  # expect: TypeError a bytes-like object is required, not 'str'
attempt(bytearray(b'a').removeprefix, 'a')  # expect: TypeError a bytes-like object is required, not 'str'
attempt(bytearray(b'a').zfill)  # expect: TypeError bytearray.zfill() takes exactly one argument (0 given)
