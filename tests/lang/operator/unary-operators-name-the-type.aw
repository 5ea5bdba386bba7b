def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
class U:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
u = U()
print(-u, +u, ~u, -True, +True, -(-5), ~0)  # expect: neg pos inv -1 1 5 -1
show(lambda: -"a")  # expect: bad operand type for unary -: 'str'
show(lambda: +[])  # expect: bad operand type for unary +: 'list'
show(lambda: ~1.5)  # expect: bad operand type for unary ~: 'float'
show(lambda: -None)  # expect: bad operand type for unary -: 'NoneType'
show(lambda: ~object())  # expect: bad operand type for unary ~: 'object'
show(lambda: abs("x"))  # expect: bad operand type for abs(): 'str'
show(lambda: not object())  # expect: False
