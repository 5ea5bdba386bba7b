def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '+')
# expect: +0
# expect: +42
# expect: -1234567
# expect: +3.14159
# expect: -0.25
# expect: +10000000000.0
# expect: ValueError Sign not allowed in string format specifier
# expect: +1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '-')
# expect: 0
# expect: 42
# expect: -1234567
# expect: 3.14159
# expect: -0.25
# expect: 10000000000.0
# expect: ValueError Sign not allowed in string format specifier
# expect: 1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, ' ')
# expect:  0
# expect:  42
# expect: -1234567
# expect:  3.14159
# expect: -0.25
# expect:  10000000000.0
# expect: ValueError Space not allowed in string format specifier
# expect:  1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '+.1f')
# expect: +0.0
# expect: +42.0
# expect: -1234567.0
# expect: +3.1
# expect: -0.2
# expect: +10000000000.0
# expect: ValueError Unknown format code 'f' for object of type 'str'
# expect: +1.0
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '08')
# expect: 00000000
# expect: 00000042
# expect: -1234567
# expect: 03.14159
# expect: -0000.25
# expect: 10000000000.0
# expect: text0000
# expect: 00000001
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '+08.2f')
# expect: +0000.00
# expect: +0042.00
# expect: -1234567.00
# expect: +0003.14
# expect: -0000.25
# expect: +10000000000.00
# expect: ValueError Unknown format code 'f' for object of type 'str'
# expect: +0001.00
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '=+9')
# expect: +       0
# expect: +      42
# expect: - 1234567
# expect: + 3.14159
# expect: -    0.25
# expect: +10000000000.0
# expect: ValueError Sign not allowed in string format specifier
# expect: +       1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, 'z.0f')
# expect: 0
# expect: 42
# expect: -1234567
# expect: 3
# expect: 0
# expect: 10000000000
# expect: ValueError Unknown format code 'f' for object of type 'str'
# expect: 1
