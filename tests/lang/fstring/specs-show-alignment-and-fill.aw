def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '<9')
# expect: 0        
# expect: 42       
# expect: -1234567 
# expect: 3.14159  
# expect: -0.25    
# expect: 10000000000.0
# expect: text     
# expect: 1        
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '>9')
# expect:         0
# expect:        42
# expect:  -1234567
# expect:   3.14159
# expect:     -0.25
# expect: 10000000000.0
# expect:      text
# expect:         1
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '^9')
# expect:     0    
# expect:    42    
# expect: -1234567 
# expect:  3.14159 
# expect:   -0.25  
# expect: 10000000000.0
# expect:   text   
# expect:     1    
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '*<9')
# expect: 0********
# expect: 42*******
# expect: -1234567*
# expect: 3.14159**
# expect: -0.25****
# expect: 10000000000.0
# expect: text*****
# expect: 1********
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, 'é^9')
# expect: éééé0éééé
# expect: ééé42éééé
# expect: -1234567é
# expect: é3.14159é
# expect: éé-0.25éé
# expect: 10000000000.0
# expect: éétextééé
# expect: éééé1éééé
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '0>9')
# expect: 000000000
# expect: 000000042
# expect: 0-1234567
# expect: 003.14159
# expect: 0000-0.25
# expect: 10000000000.0
# expect: 00000text
# expect: 000000001
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '.2')
# expect: ValueError Precision not allowed in integer format specifier
# expect: ValueError Precision not allowed in integer format specifier
# expect: ValueError Precision not allowed in integer format specifier
# expect: 3.1
# expect: -0.25
# expect: 1e+10
# expect: te
# expect: ValueError Precision not allowed in integer format specifier
for value in (0, 42, -1234567, 3.14159, -0.25, 1e10, 'text', True):
    attempt(format, value, '=9')
# expect:         0
# expect:        42
# expect: - 1234567
# expect:   3.14159
# expect: -    0.25
# expect: 10000000000.0
# expect: ValueError '=' alignment not allowed in string format specifier
# expect:         1
