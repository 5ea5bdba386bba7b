def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, ',')
# expect: 0
# expect: 42
# expect: -1,234,567
# expect: 3.14159
# expect: -0.25
# expect: 10,000,000,000.0
# expect: ValueError Cannot specify ',' with 's'.
# expect: 1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '_')
# expect: 0
# expect: 42
# expect: -1_234_567
# expect: 3.14159
# expect: -0.25
# expect: 10_000_000_000.0
# expect: ValueError Cannot specify '_' with 's'.
# expect: 1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, ',d')
# expect: 0
# expect: 42
# expect: -1,234,567
# expect: ValueError Unknown format code 'd' for object of type 'float'
# expect: ValueError Unknown format code 'd' for object of type 'float'
# expect: ValueError Unknown format code 'd' for object of type 'float'
# expect: ValueError Unknown format code 'd' for object of type 'str'
# expect: 1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '_x')
# expect: 0
# expect: 2a
# expect: -12_d687
# expect: ValueError Unknown format code 'x' for object of type 'float'
# expect: ValueError Unknown format code 'x' for object of type 'float'
# expect: ValueError Unknown format code 'x' for object of type 'float'
# expect: ValueError Unknown format code 'x' for object of type 'str'
# expect: 1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '_b')
# expect: 0
# expect: 10_1010
# expect: -1_0010_1101_0110_1000_0111
# expect: ValueError Unknown format code 'b' for object of type 'float'
# expect: ValueError Unknown format code 'b' for object of type 'float'
# expect: ValueError Unknown format code 'b' for object of type 'float'
# expect: ValueError Unknown format code 'b' for object of type 'str'
# expect: 1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, ',.2f')
# expect: 0.00
# expect: 42.00
# expect: -1,234,567.00
# expect: 3.14
# expect: -0.25
# expect: 10,000,000,000.00
# expect: ValueError Unknown format code 'f' for object of type 'str'
# expect: 1.00
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '_.3f')
# expect: 0.000
# expect: 42.000
# expect: -1_234_567.000
# expect: 3.142
# expect: -0.250
# expect: 10_000_000_000.000
# expect: ValueError Unknown format code 'f' for object of type 'str'
# expect: 1.000
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '012,')
# expect: 0,000,000,000
# expect: 0,000,000,042
# expect: -001,234,567
# expect: 00,003.14159
# expect: -0,000,000.25
# expect: 10,000,000,000.0
# expect: ValueError Cannot specify ',' with 's'.
# expect: 0,000,000,001
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '_o')
# expect: 0
# expect: 52
# expect: -455_3207
# expect: ValueError Unknown format code 'o' for object of type 'float'
# expect: ValueError Unknown format code 'o' for object of type 'float'
# expect: ValueError Unknown format code 'o' for object of type 'float'
# expect: ValueError Unknown format code 'o' for object of type 'str'
# expect: 1
