def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt('a'.center, 5, 'ab')  # expect: TypeError The fill character must be exactly one character long
attempt('a'.ljust, 5, '')  # expect: TypeError The fill character must be exactly one character long
attempt('a'.rjust, 5, 1)  # expect: TypeError The fill character must be a unicode character, not int
attempt('a'.center)  # expect: TypeError center expected at least 1 argument, got 0
attempt('a'.center, 'x')  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt('a'.ljust, 2.0)  # expect: TypeError 'float' object cannot be interpreted as an integer
