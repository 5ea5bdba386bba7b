class A:
    def __add__(self, o): return "A.add"
    def __radd__(self, o): return "A.radd"
class B(A):
    def __radd__(self, o): return "B.radd"
class C(A): pass
class D(A):
    def __add__(self, o): return "D.add"
print(A() + B(), A() + C(), A() + D(), B() + A(), 1 + A(), A() + 1)  # expect: B.radd A.add A.add A.add A.radd A.add
class N:
    def __add__(self, o): print("N.add"); return NotImplemented
    def __radd__(self, o): print("N.radd"); return NotImplemented
def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
show(lambda: N() + 1)
# expect: N.add
# expect: unsupported operand type(s) for +: 'N' and 'int'
show(lambda: 1 + N())
# expect: N.radd
# expect: unsupported operand type(s) for +: 'int' and 'N'
show(lambda: N() + N())
# expect: N.add
# expect: unsupported operand type(s) for +: 'N' and 'N'
class I(int):
    def __radd__(self, o): return "I.radd"
    def __rmul__(self, o): return "I.rmul"
print(1 + I(2), I(2) + 1, 2 * I(3), 1.5 + I(2))  # expect: I.radd 3 I.rmul 3.5
class X:
    __add__ = None
show(lambda: X() + 1)  # expect: 'NoneType' object is not callable
class Y:
    def __radd__(self, o): return "Y.radd"
show(lambda: X() + Y())  # expect: 'NoneType' object is not callable
