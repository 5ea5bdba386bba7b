def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt('a'.replace, 'a')  # expect: TypeError replace() takes at least 2 positional arguments (1 given)
attempt('a'.replace, 1, 'b')  # expect: TypeError replace() argument 1 must be str, not int
attempt('a'.replace, 'a', None)  # expect: TypeError replace() argument 2 must be str, not None
attempt('a'.replace, 'a', 'b', 'c')  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt('a'.replace, 'a', 'b', 1.5)  # expect: TypeError 'float' object cannot be interpreted as an integer
attempt('a'.replace, old='a', new='b')
# expect: TypeError replace() takes at least 2 positional arguments (0 given)
