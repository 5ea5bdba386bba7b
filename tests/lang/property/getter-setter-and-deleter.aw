class A:
    def __init__(self): self._x = 0
    @property
    def x(self):
        "the x"
        return self._x
    @x.setter
    def x(self, value): self._x = value * 2
    @x.deleter
    def x(self): print("deleted"); self._x = None

a = A()
a.x = 4
print(a.x)  # expect: 8
a.x += 1
print(a.x)  # expect: 18
del a.x  # expect: deleted
print(a.x, A.x.__doc__)  # expect: None the x
print(A.x.fget(a), A.x.fset.__name__, A.x.fdel is not None)  # expect: None x True
