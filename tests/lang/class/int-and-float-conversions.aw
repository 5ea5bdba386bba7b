class N:
    def __init__(self, v): self.v = v
    def __int__(self): return self.v
    def __float__(self): return self.v
class T:
    def __trunc__(self): return 5
class Ix:
    def __index__(self): return 9
def show(f):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
show(lambda: int(N(3)))  # expect: 3
show(lambda: float(N(1.5)))  # expect: 1.5
show(lambda: int(N(1.5)))  # expect: TypeError __int__ returned non-int (type float)
show(lambda: int(N("x")))  # expect: TypeError __int__ returned non-int (type str)
show(lambda: float(N(3)))  # expect: TypeError N.__float__ returned non-float (type int)
show(lambda: float(N("x")))  # expect: TypeError N.__float__ returned non-float (type str)
show(lambda: int(Ix()))  # expect: 9
show(lambda: float(Ix()))  # expect: 9.0
show(lambda: int(object()))  # expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'object'
show(lambda: float(object()))  # expect: TypeError float() argument must be a string or a real number, not 'object'
show(lambda: int([]))  # expect: TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
show(lambda: float(None))  # expect: TypeError float() argument must be a string or a real number, not 'NoneType'
show(lambda: int("x"))  # expect: ValueError invalid literal for int() with base 10: 'x'
show(lambda: int(N(3), 10))  # expect: TypeError int() can't convert non-string with explicit base
class Sub(int): pass
class R:
    def __int__(self): return Sub(4)
print(type(int(Sub(3))).__name__)  # expect: int
