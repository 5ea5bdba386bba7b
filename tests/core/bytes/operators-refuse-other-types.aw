def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: b'a' + 'b')  # expect: TypeError can't concat str to bytes
attempt(lambda: b'a' + 1)  # expect: TypeError can't concat int to bytes
attempt(lambda: b'a' * 'x')  # expect: TypeError can't multiply sequence by non-int of type 'str'
attempt(lambda: b'a' < 'b')  # expect: TypeError '<' not supported between instances of 'bytes' and 'str'
attempt(lambda: b'abc'[5])  # expect: IndexError index out of range
attempt(lambda: b'abc'['a'])  # expect: TypeError byte indices must be integers or slices, not str
attempt(lambda: -b'a')  # expect: TypeError bad operand type for unary -: 'bytes'
