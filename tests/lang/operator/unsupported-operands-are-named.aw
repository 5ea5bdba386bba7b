for f in (
    lambda: 1 + "a", lambda: "a" + 1, lambda: [1] + (2,), lambda: None + 1, lambda: {} | 1, lambda: 1 - [],
    lambda: "a" * "b", lambda: [] * 1.5, lambda: -"a", lambda: ~1.5, lambda: 1 << 1.0, lambda: "a" - "b",
    lambda: {1} + {2}, lambda: 2 ** "a", lambda: (1,) + [1], lambda: b"a" + "b", lambda: print + 1, lambda: 1 @ 2,
):
    try:
        f()
    except TypeError as e:
        print(e)
        # expect: unsupported operand type(s) for +: 'int' and 'str'
        # expect: can only concatenate str (not "int") to str
        # expect: can only concatenate list (not "tuple") to list
        # expect: unsupported operand type(s) for +: 'NoneType' and 'int'
        # expect: unsupported operand type(s) for |: 'dict' and 'int'
        # expect: unsupported operand type(s) for -: 'int' and 'list'
        # expect: can't multiply sequence by non-int of type 'str'
        # expect: can't multiply sequence by non-int of type 'float'
        # expect: bad operand type for unary -: 'str'
        # expect: bad operand type for unary ~: 'float'
        # expect: unsupported operand type(s) for <<: 'int' and 'float'
        # expect: unsupported operand type(s) for -: 'str' and 'str'
        # expect: unsupported operand type(s) for +: 'set' and 'set'
        # expect: unsupported operand type(s) for ** or pow(): 'int' and 'str'
        # expect: can only concatenate tuple (not "list") to tuple
        # expect: can't concat str to bytes
        # expect: unsupported operand type(s) for +: 'builtin_function_or_method' and 'int'
        # expect: unsupported operand type(s) for @: 'int' and 'int'
