def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: b'%s' % 'text')
# expect: TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
attempt(lambda: b'%d' % 'x')  # expect: TypeError %d format: a real number is required, not str
attempt(lambda: b'%d' % ())  # expect: TypeError not enough arguments for format string
attempt(lambda: b'x' % 1)  # expect: TypeError not all arguments converted during bytes formatting
attempt(lambda: b'%c' % 256)  # expect: OverflowError %c arg not in range(256)
attempt(lambda: b'%q' % 1)  # expect: ValueError unsupported format character 'q' (0x71) at index 1
