def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt('a'.strip, 1)  # expect: TypeError strip arg must be None or str
attempt('a'.lstrip, b'a')  # expect: TypeError lstrip arg must be None or str
attempt('a'.rstrip, ['a'])  # expect: TypeError rstrip arg must be None or str
attempt('a'.strip, 'a', 'b')  # expect: TypeError strip expected at most 1 argument, got 2
attempt('a'.strip, chars='a')  # expect: TypeError str.strip() takes no keyword arguments
