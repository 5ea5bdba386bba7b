def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt('a'.removeprefix, 1)  # expect: TypeError removeprefix() argument must be str, not int
attempt('a'.removesuffix, ('a',))  # expect: TypeError removesuffix() argument must be str, not tuple
attempt('a'.removeprefix, None)  # expect: TypeError removeprefix() argument must be str, not None
attempt('a'.removeprefix)  # expect: TypeError str.removeprefix() takes exactly one argument (0 given)
attempt('a'.removesuffix, 'a', 'b')
# expect: TypeError str.removesuffix() takes exactly one argument (2 given)
