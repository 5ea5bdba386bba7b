def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt(format, 1, 'q')  # expect: ValueError Unknown format code 'q' for object of type 'int'
attempt(format, 1, ',s')  # expect: ValueError Cannot specify ',' with 's'.
attempt(format, 1.5, 'd')  # expect: ValueError Unknown format code 'd' for object of type 'float'
attempt(format, 'a', 'd')  # expect: ValueError Unknown format code 'd' for object of type 'str'
attempt(format, 'a', '=')  # expect: ValueError '=' alignment not allowed in string format specifier
attempt(format, 1, '.2d')  # expect: ValueError Precision not allowed in integer format specifier
attempt(format, 1, ',,')  # expect: ValueError Cannot specify ',' with ','.
attempt(format, 1, '_,')  # expect: ValueError Cannot specify both ',' and '_'.
attempt(format, 1, '.')  # expect: ValueError Format specifier missing precision
attempt(format, 'a', '+')  # expect: ValueError Sign not allowed in string format specifier
attempt(format, 1, ',x')  # expect: ValueError Cannot specify ',' with 'x'.
attempt(format, 1, ',n')  # expect: ValueError Cannot specify ',' with 'n'.
attempt(format, 65, '+c')  # expect: ValueError Sign not allowed with integer format specifier 'c'
attempt(format, 1.0, 'x')  # expect: ValueError Unknown format code 'x' for object of type 'float'
attempt(format, 'a', '#')  # expect: ValueError Alternate form (#) not allowed in string format specifier
attempt(format, 'a', ',')  # expect: ValueError Cannot specify ',' with 's'.
attempt(format, 1, 'zd')
# expect: ValueError Negative zero coercion (z) not allowed in integer format specifier
attempt(format, None, '5')  # expect: TypeError unsupported format string passed to NoneType.__format__
attempt(format, [1], 'd')  # expect: TypeError unsupported format string passed to list.__format__
attempt(format, 1, '1000000000000000000000')  # expect: ValueError Too many decimal digits in format string
