def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt(str, 'a', 'utf-8')  # expect: TypeError decoding str is not supported
attempt(str, 5, 'utf-8')  # expect: TypeError decoding to str: need a bytes-like object, int found
attempt(str, b'a', 5)  # expect: TypeError str() argument 'encoding' must be str, not int
attempt(str, 1, 2, 3, 4)  # expect: TypeError str expected at most 3 arguments, got 4
attempt(str, foo=1)  # expect: TypeError str() got an unexpected keyword argument 'foo'
attempt(str, b'\xff', 'ascii')
# expect: UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
attempt(str, b'a', 'nope')  # expect: LookupError unknown encoding: nope
