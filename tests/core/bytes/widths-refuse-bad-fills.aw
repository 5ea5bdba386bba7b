def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt(b'a'.center, 5, b'ab')
# expect: TypeError center() argument 2 must be a byte string of length 1, not bytes
attempt(b'a'.center, 5, 'x')
# expect: TypeError center() argument 2 must be a byte string of length 1, not str
attempt(b'a'.ljust, 'x')  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(b'a'.strip, 'a')  # expect: TypeError a bytes-like object is required, not 'str'
attempt(b'a'.removeprefix, 'a')  # expect: TypeError a bytes-like object is required, not 'str'
attempt(b'a'.zfill)  # expect: TypeError bytes.zfill() takes exactly one argument (0 given)
