def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
class A: pass
show(lambda: 1 + "a")  # expect: unsupported operand type(s) for +: 'int' and 'str'
show(lambda: "a" + 1)  # expect: can only concatenate str (not "int") to str
show(lambda: [1] + (2,))  # expect: can only concatenate list (not "tuple") to list
show(lambda: (1,) + [2])  # expect: can only concatenate tuple (not "list") to tuple
show(lambda: b"a" + "b")  # expect: can't concat str to bytes
show(lambda: bytearray(b"a") + 5)  # expect: can't concat int to bytearray
show(lambda: 1 - "a")  # expect: unsupported operand type(s) for -: 'int' and 'str'
show(lambda: "a" - "b")  # expect: unsupported operand type(s) for -: 'str' and 'str'
show(lambda: {} + {})  # expect: unsupported operand type(s) for +: 'dict' and 'dict'
show(lambda: {1} + {2})  # expect: unsupported operand type(s) for +: 'set' and 'set'
show(lambda: None + 1)  # expect: unsupported operand type(s) for +: 'NoneType' and 'int'
show(lambda: "a" * "b")  # expect: can't multiply sequence by non-int of type 'str'
show(lambda: [1] * 1.5)  # expect: can't multiply sequence by non-int of type 'float'
show(lambda: 1.5 * [1])  # expect: can't multiply sequence by non-int of type 'float'
show(lambda: 1 / "a")  # expect: unsupported operand type(s) for /: 'int' and 'str'
show(lambda: 1 // None)  # expect: unsupported operand type(s) for //: 'int' and 'NoneType'
show(lambda: 1 % [])  # expect: unsupported operand type(s) for %: 'int' and 'list'
show(lambda: 2 ** "x")  # expect: unsupported operand type(s) for ** or pow(): 'int' and 'str'
show(lambda: 1 @ 2)  # expect: unsupported operand type(s) for @: 'int' and 'int'
show(lambda: 1.5 << 2)  # expect: unsupported operand type(s) for <<: 'float' and 'int'
show(lambda: 1 >> 1.5)  # expect: unsupported operand type(s) for >>: 'int' and 'float'
show(lambda: 1.0 & 1)  # expect: unsupported operand type(s) for &: 'float' and 'int'
show(lambda: 1 | "x")  # expect: unsupported operand type(s) for |: 'int' and 'str'
show(lambda: {1} ^ [1])  # expect: unsupported operand type(s) for ^: 'set' and 'list'
show(lambda: A() + A())  # expect: unsupported operand type(s) for +: 'A' and 'A'
show(lambda: A() @ 1)  # expect: unsupported operand type(s) for @: 'A' and 'int'
show(lambda: len + 1)  # expect: unsupported operand type(s) for +: 'builtin_function_or_method' and 'int'
show(lambda: int + 1)  # expect: unsupported operand type(s) for +: 'type' and 'int'
show(lambda: divmod("a", 1))  # expect: unsupported operand type(s) for divmod(): 'str' and 'int'
show(lambda: pow(A(), 2))  # expect: unsupported operand type(s) for ** or pow(): 'A' and 'int'
show(lambda: print >> 1)  # expect: unsupported operand type(s) for >>: 'builtin_function_or_method' and 'int'. Did you mean "print(<message>, file=<output_stream>)"?
