def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt(bytes, 'ab')  # expect: TypeError string argument without an encoding
attempt(bytes, -1)  # expect: ValueError negative count
attempt(bytes, [256])  # expect: ValueError bytes must be in range(0, 256)
attempt(bytes, ['a'])  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(bytes, None)  # expect: TypeError cannot convert 'NoneType' object to bytes
attempt(bytes, 1.5)  # expect: TypeError cannot convert 'float' object to bytes
attempt(bytes, b'a', 'utf-8')  # expect: TypeError encoding without a string argument
attempt(bytes, 'é', 'ascii')
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
