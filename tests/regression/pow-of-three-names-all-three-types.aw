class Never:
    def __pow__(self, other, modulus=None):
        return NotImplemented


for a, b, c in (None, 2, 3), ("a", 1, 2), (Never(), 1, 2), (1, Never(), 2), (2.0, 1, 2), (2, 3, 4.0), (None, 2.0, 3):
    try:
        print(pow(a, b, c))
    except TypeError as error:
        print(error)
# expect: unsupported operand type(s) for ** or pow(): 'NoneType', 'int', 'int'
# expect: unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'
# expect: unsupported operand type(s) for ** or pow(): 'Never', 'int', 'int'
# expect: unsupported operand type(s) for ** or pow(): 'int', 'Never', 'int'
# expect: pow() 3rd argument not allowed unless all arguments are integers
# expect: pow() 3rd argument not allowed unless all arguments are integers
# expect: pow() 3rd argument not allowed unless all arguments are integers
