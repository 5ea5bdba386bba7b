class P:
    def __pow__(self, e, m=None): return ("pow", e, m)
    def __rpow__(self, b, m=None): return ("rpow", b, m)
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
p = P()
print(p ** 2, pow(p, 2), pow(p, 2, 5), 3 ** p, pow(3, p))  # expect: ('pow', 2, None) ('pow', 2, None) ('pow', 2, 5) ('rpow', 3, None) ('rpow', 3, None)
print(divmod(p, 3), divmod(3, p))  # expect: ('divmod', 3) ('rdivmod', 3)
def show(f):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
show(lambda: pow(2, "x", 3))  # expect: TypeError unsupported operand type(s) for ** or pow(): 'int', 'str', 'int'
show(lambda: pow(2, 3, "x"))  # expect: TypeError unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
show(lambda: pow(2.0, 3, 4))  # expect: TypeError pow() 3rd argument not allowed unless all arguments are integers
show(lambda: pow(2, 3, 0))  # expect: ValueError pow() 3rd argument cannot be 0
show(lambda: pow(2, -1, 4))  # expect: ValueError base is not invertible for the given modulus
show(lambda: pow(2, -1, 5))  # expect: 3
show(lambda: divmod(1, "x"))  # expect: TypeError unsupported operand type(s) for divmod(): 'int' and 'str'
show(lambda: pow("a", 2))  # expect: TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
show(lambda: pow(1))  # expect: TypeError pow() missing required argument 'exp' (pos 2)
show(lambda: divmod(1))  # expect: TypeError divmod expected 2 arguments, got 1
