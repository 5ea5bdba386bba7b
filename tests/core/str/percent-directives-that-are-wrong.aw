def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: '%d' % 'x')  # expect: TypeError %d format: a real number is required, not str
attempt(lambda: '%d' % None)  # expect: TypeError %d format: a real number is required, not NoneType
attempt(lambda: '%x' % 1.5)  # expect: TypeError %x format: an integer is required, not float
attempt(lambda: '%c' % 'ab')  # expect: TypeError %c requires int or char
attempt(lambda: '%c' % -1)  # expect: OverflowError %c arg not in range(0x110000)
attempt(lambda: '%c' % 0x110000)  # expect: OverflowError %c arg not in range(0x110000)
attempt(lambda: '%s %s' % (1,))  # expect: TypeError not enough arguments for format string
attempt(lambda: '%s' % (1, 2))  # expect: TypeError not all arguments converted during string formatting
attempt(lambda: '%q' % 1)  # expect: ValueError unsupported format character 'q' (0x71) at index 1
attempt(lambda: '%' % 1)  # expect: ValueError incomplete format
attempt(lambda: '%(a)s' % 1)  # expect: TypeError format requires a mapping
attempt(lambda: '%(a)s' % {})  # expect: KeyError 'a'
attempt(lambda: '%f' % 'x')  # expect: TypeError must be real number, not str
attempt(lambda: '%*d' % ('a', 1))  # expect: TypeError * wants int
attempt(lambda: 'x' % 1)  # expect: TypeError not all arguments converted during string formatting
attempt(lambda: '%d' % float('inf'))  # expect: OverflowError cannot convert float infinity to integer
attempt(lambda: '%d' % float('nan'))  # expect: ValueError cannot convert float NaN to integer
