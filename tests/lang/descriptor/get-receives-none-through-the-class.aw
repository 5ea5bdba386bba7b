class D:
    def __get__(self, obj, owner=None):
        return (obj if obj is None else type(obj).__name__, owner and owner.__name__)

class A:
    d = D()

class B(A): pass

print(A.d, B.d)  # expect: (None, 'A') (None, 'B')
print(A().d, B().d)  # expect: ('A', 'A') ('B', 'B')
print(D().__get__(None, int), D().__get__(3))  # expect: (None, 'int') ('int', None)
print(type(A.__dict__["d"]).__name__)  # expect: D
