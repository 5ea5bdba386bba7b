def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt('a'.count)  # expect: TypeError count expected at least 1 argument, got 0
attempt('a'.count, 1)  # expect: TypeError count() argument 1 must be str, not int
attempt('a'.count, None)  # expect: TypeError count() argument 1 must be str, not None
attempt('a'.count, b'a')  # expect: TypeError count() argument 1 must be str, not bytes
attempt('a'.count, 'a', 'b')
# expect: TypeError slice indices must be integers or None or have an __index__ method
attempt('a'.count, 'a', 1, 2, 3)  # expect: TypeError count expected at most 3 arguments, got 4
