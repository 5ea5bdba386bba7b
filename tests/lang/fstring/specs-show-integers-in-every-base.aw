def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, 'd')
# expect: 0
# expect: 42
# expect: -1234567
# expect: ValueError Unknown format code 'd' for object of type 'float'
# expect: ValueError Unknown format code 'd' for object of type 'float'
# expect: ValueError Unknown format code 'd' for object of type 'float'
# expect: ValueError Unknown format code 'd' for object of type 'str'
# expect: 1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, 'b')
# expect: 0
# expect: 101010
# expect: -100101101011010000111
# expect: ValueError Unknown format code 'b' for object of type 'float'
# expect: ValueError Unknown format code 'b' for object of type 'float'
# expect: ValueError Unknown format code 'b' for object of type 'float'
# expect: ValueError Unknown format code 'b' for object of type 'str'
# expect: 1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, 'o')
# expect: 0
# expect: 52
# expect: -4553207
# expect: ValueError Unknown format code 'o' for object of type 'float'
# expect: ValueError Unknown format code 'o' for object of type 'float'
# expect: ValueError Unknown format code 'o' for object of type 'float'
# expect: ValueError Unknown format code 'o' for object of type 'str'
# expect: 1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, 'x')
# expect: 0
# expect: 2a
# expect: -12d687
# expect: ValueError Unknown format code 'x' for object of type 'float'
# expect: ValueError Unknown format code 'x' for object of type 'float'
# expect: ValueError Unknown format code 'x' for object of type 'float'
# expect: ValueError Unknown format code 'x' for object of type 'str'
# expect: 1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, 'X')
# expect: 0
# expect: 2A
# expect: -12D687
# expect: ValueError Unknown format code 'X' for object of type 'float'
# expect: ValueError Unknown format code 'X' for object of type 'float'
# expect: ValueError Unknown format code 'X' for object of type 'float'
# expect: ValueError Unknown format code 'X' for object of type 'str'
# expect: 1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '#b')
# expect: 0b0
# expect: 0b101010
# expect: -0b100101101011010000111
# expect: ValueError Unknown format code 'b' for object of type 'float'
# expect: ValueError Unknown format code 'b' for object of type 'float'
# expect: ValueError Unknown format code 'b' for object of type 'float'
# expect: ValueError Unknown format code 'b' for object of type 'str'
# expect: 0b1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '#o')
# expect: 0o0
# expect: 0o52
# expect: -0o4553207
# expect: ValueError Unknown format code 'o' for object of type 'float'
# expect: ValueError Unknown format code 'o' for object of type 'float'
# expect: ValueError Unknown format code 'o' for object of type 'float'
# expect: ValueError Unknown format code 'o' for object of type 'str'
# expect: 0o1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '#x')
# expect: 0x0
# expect: 0x2a
# expect: -0x12d687
# expect: ValueError Unknown format code 'x' for object of type 'float'
# expect: ValueError Unknown format code 'x' for object of type 'float'
# expect: ValueError Unknown format code 'x' for object of type 'float'
# expect: ValueError Unknown format code 'x' for object of type 'str'
# expect: 0x1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '#X')
# expect: 0X0
# expect: 0X2A
# expect: -0X12D687
# expect: ValueError Unknown format code 'X' for object of type 'float'
# expect: ValueError Unknown format code 'X' for object of type 'float'
# expect: ValueError Unknown format code 'X' for object of type 'float'
# expect: ValueError Unknown format code 'X' for object of type 'str'
# expect: 0X1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, 'n')
# expect: 0
# expect: 42
# expect: -1234567
# expect: 3.14159
# expect: -0.25
# expect: 1e+10
# expect: ValueError Unknown format code 'n' for object of type 'str'
# expect: 1
