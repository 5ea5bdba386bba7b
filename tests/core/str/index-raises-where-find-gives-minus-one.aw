def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt('abc'.index, 'd')  # expect: ValueError substring not found
attempt('abc'.rindex, 'a', 1)  # expect: ValueError substring not found
attempt('abc'.index, '')  # expect: 0
attempt('abc'.index, '', 4)  # expect: ValueError substring not found
attempt('abc'.find, None)  # expect: TypeError find() argument 1 must be str, not None
attempt('abc'.index, 5)  # expect: TypeError index() argument 1 must be str, not int
