def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt('a'.startswith, 1)  # expect: TypeError startswith first arg must be str or a tuple of str, not int
attempt('a'.startswith, ['a'])
# expect: TypeError startswith first arg must be str or a tuple of str, not list
attempt('a'.startswith, ('b', 1))  # expect: TypeError tuple for startswith must only contain str, not int
attempt('a'.startswith, None)
# expect: TypeError startswith first arg must be str or a tuple of str, not NoneType
attempt('a'.endswith, b'a')  # expect: TypeError endswith first arg must be str or a tuple of str, not bytes
attempt('a'.endswith)  # expect: TypeError endswith expected at least 1 argument, got 0
attempt('a'.endswith, 'a', 'x')
# expect: TypeError slice indices must be integers or None or have an __index__ method
