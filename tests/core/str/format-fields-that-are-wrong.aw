def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt('{'.format, 1, 2)  # expect: ValueError Single '{' encountered in format string
attempt('}'.format, 1, 2)  # expect: ValueError Single '}' encountered in format string
attempt('{}}'.format, 1, 2)  # expect: ValueError Single '}' encountered in format string
attempt('{0}{}'.format, 1, 2)
# expect: ValueError cannot switch from manual field specification to automatic field numbering
attempt('{}{0}'.format, 1, 2)
# expect: ValueError cannot switch from automatic field numbering to manual field specification
attempt('{}{}{}'.format, 1, 2)
# expect: IndexError Replacement index 2 out of range for positional args tuple
attempt('{a}'.format, 1, 2)  # expect: KeyError 'a'
attempt('{0.x}'.format, 1, 2)  # expect: AttributeError 'int' object has no attribute 'x'
attempt('{0[0]}'.format, 1, 2)  # expect: TypeError 'int' object is not subscriptable
attempt('{!x}'.format, 1, 2)  # expect: ValueError Unknown conversion specifier x
attempt('{!}'.format, 1, 2)  # expect: ValueError unmatched '{' in format spec
attempt('{0!rx}'.format, 1, 2)  # expect: ValueError expected ':' after conversion specifier
attempt('{0[]}'.format, 1, 2)  # expect: ValueError Empty attribute in format string
attempt('{0.}'.format, 1, 2)  # expect: ValueError Empty attribute in format string
attempt('{-1}'.format, 1, 2)  # expect: KeyError '-1'
attempt('{0['.format, 1, 2)  # expect: ValueError expected '}' before end of string
attempt('{:{:{}}}'.format, 1, 2)  # expect: ValueError Max string recursion exceeded
attempt('{0[a}'.format, 1, 2)  # expect: ValueError expected '}' before end of string
