def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: bytearray(b'a') + 'b')  # expect: TypeError can't concat str to bytearray
attempt(lambda: bytearray(b'a') + 1)  # expect: TypeError can't concat int to bytearray
attempt(lambda: bytearray(b'a') * 'x')  # expect: TypeError can't multiply sequence by non-int of type 'str'
attempt(lambda: bytearray(b'a') < 'b')
# expect: TypeError '<' not supported between instances of 'bytearray' and 'str'
attempt(lambda: bytearray(b'abc')[5])  # expect: IndexError bytearray index out of range
attempt(lambda: bytearray(b'abc')['a'])
# expect: TypeError bytearray indices must be integers or slices, not str
attempt(lambda: -bytearray(b'a'))  # expect: TypeError bad operand type for unary -: 'bytearray'
