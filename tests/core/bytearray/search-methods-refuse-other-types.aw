def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt(bytearray(b'abc').find, 'a')
# expect: TypeError argument should be integer or bytes-like object, not 'str'
attempt(bytearray(b'abc').find, 300)  # expect: ValueError byte must be in range(0, 256)
attempt(bytearray(b'abc').index, b'x')  # expect: ValueError subsection not found
attempt(bytearray(b'abc').count, None)
# expect: TypeError argument should be integer or bytes-like object, not 'NoneType'
attempt(bytearray(b'abc').startswith, 'a')
# expect: TypeError startswith first arg must be bytes or a tuple of bytes, not str
attempt(bytearray(b'abc').startswith, [b'a'])
# expect: TypeError startswith first arg must be bytes or a tuple of bytes, not list
attempt(bytearray(b'abc').__contains__, 'a')  # expect: TypeError a bytes-like object is required, not 'str'
attempt(bytearray(b'abc').__contains__, 256)  # expect: ValueError byte must be in range(0, 256)
attempt(bytearray(b'abc').rindex, b'z')  # expect: ValueError subsection not found
