def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: 'a' + 1)  # expect: TypeError can only concatenate str (not "int") to str
attempt(lambda: 1 + 'a')  # expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
attempt(lambda: 'a' + b'b')  # expect: TypeError can only concatenate str (not "bytes") to str
attempt(lambda: 'a' * 'b')  # expect: TypeError can't multiply sequence by non-int of type 'str'
attempt(lambda: 'a' * 1.5)  # expect: TypeError can't multiply sequence by non-int of type 'float'
attempt(lambda: 'a' < 1)  # expect: TypeError '<' not supported between instances of 'str' and 'int'
attempt(lambda: 'a' - 'b')  # expect: TypeError unsupported operand type(s) for -: 'str' and 'str'
attempt(lambda: 1 in 'abc')  # expect: TypeError 'in <string>' requires string as left operand, not int
attempt(lambda: None in 'abc')
# expect: TypeError 'in <string>' requires string as left operand, not NoneType
attempt(lambda: -'a')  # expect: TypeError bad operand type for unary -: 'str'
attempt(lambda: 'a' * 10**20)  # expect: OverflowError cannot fit 'int' into an index-sized integer
