def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, 'e')
# expect: 0.000000e+00
# expect: 4.200000e+01
# expect: -1.234567e+06
# expect: 3.141590e+00
# expect: -2.500000e-01
# expect: 1.000000e+10
# expect: ValueError Unknown format code 'e' for object of type 'str'
# expect: 1.000000e+00
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, 'E')
# expect: 0.000000E+00
# expect: 4.200000E+01
# expect: -1.234567E+06
# expect: 3.141590E+00
# expect: -2.500000E-01
# expect: 1.000000E+10
# expect: ValueError Unknown format code 'E' for object of type 'str'
# expect: 1.000000E+00
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, 'f')
# expect: 0.000000
# expect: 42.000000
# expect: -1234567.000000
# expect: 3.141590
# expect: -0.250000
# expect: 10000000000.000000
# expect: ValueError Unknown format code 'f' for object of type 'str'
# expect: 1.000000
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, 'F')
# expect: 0.000000
# expect: 42.000000
# expect: -1234567.000000
# expect: 3.141590
# expect: -0.250000
# expect: 10000000000.000000
# expect: ValueError Unknown format code 'F' for object of type 'str'
# expect: 1.000000
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, 'g')
# expect: 0
# expect: 42
# expect: -1.23457e+06
# expect: 3.14159
# expect: -0.25
# expect: 1e+10
# expect: ValueError Unknown format code 'g' for object of type 'str'
# expect: 1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, 'G')
# expect: 0
# expect: 42
# expect: -1.23457E+06
# expect: 3.14159
# expect: -0.25
# expect: 1E+10
# expect: ValueError Unknown format code 'G' for object of type 'str'
# expect: 1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '%')
# expect: 0.000000%
# expect: 4200.000000%
# expect: -123456700.000000%
# expect: 314.159000%
# expect: -25.000000%
# expect: 1000000000000.000000%
# expect: ValueError Unknown format code '%' for object of type 'str'
# expect: 100.000000%
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '.0f')
# expect: 0
# expect: 42
# expect: -1234567
# expect: 3
# expect: -0
# expect: 10000000000
# expect: ValueError Unknown format code 'f' for object of type 'str'
# expect: 1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '.3e')
# expect: 0.000e+00
# expect: 4.200e+01
# expect: -1.235e+06
# expect: 3.142e+00
# expect: -2.500e-01
# expect: 1.000e+10
# expect: ValueError Unknown format code 'e' for object of type 'str'
# expect: 1.000e+00
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '.10g')
# expect: 0
# expect: 42
# expect: -1234567
# expect: 3.14159
# expect: -0.25
# expect: 1e+10
# expect: ValueError Unknown format code 'g' for object of type 'str'
# expect: 1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '#.0f')
# expect: 0.
# expect: 42.
# expect: -1234567.
# expect: 3.
# expect: -0.
# expect: 10000000000.
# expect: ValueError Unknown format code 'f' for object of type 'str'
# expect: 1.
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '#g')
# expect: 0.00000
# expect: 42.0000
# expect: -1.23457e+06
# expect: 3.14159
# expect: -0.250000
# expect: 1.00000e+10
# expect: ValueError Unknown format code 'g' for object of type 'str'
# expect: 1.00000
