def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt(bytearray, 'ab')  # expect: TypeError string argument without an encoding
attempt(bytearray, -1)  # expect: ValueError negative count
attempt(bytearray, [256])  # expect: ValueError byte must be in range(0, 256)
attempt(bytearray, ['a'])  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(bytearray, None)  # expect: TypeError cannot convert 'NoneType' object to bytearray
attempt(bytearray, 1.5)  # expect: TypeError cannot convert 'float' object to bytearray
attempt(bytearray, b'a', 'utf-8')  # expect: TypeError encoding without a string argument
attempt(bytearray, 'é', 'ascii')
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
