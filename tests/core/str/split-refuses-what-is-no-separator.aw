def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt('a'.split, '')  # expect: ValueError empty separator
attempt('a'.rsplit, '')  # expect: ValueError empty separator
attempt('a'.split, 1)  # expect: TypeError must be str or None, not int
attempt('a'.split, b' ')  # expect: TypeError must be str or None, not bytes
attempt('a'.split, ' ', 'x')  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt('a'.split, ' ', 1.5)  # expect: TypeError 'float' object cannot be interpreted as an integer
attempt('a'.split, separator=' ')  # expect: TypeError split() got an unexpected keyword argument 'separator'
