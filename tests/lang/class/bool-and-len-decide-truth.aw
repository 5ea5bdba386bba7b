class B:
    def __init__(self, v): self.v = v
    def __bool__(self): return self.v
class L:
    def __init__(self, v): self.v = v
    def __len__(self): return self.v
class Both:
    def __bool__(self): return True
    def __len__(self): return 0
print(bool(B(True)), bool(B(False)), bool(L(0)), bool(L(3)), bool(Both()), bool(object()))  # expect: True False False True True True
def show(f):
    try:
        print(f())
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
show(lambda: bool(B(1)))  # expect: TypeError __bool__ should return bool, returned int
show(lambda: bool(B(None)))  # expect: TypeError __bool__ should return bool, returned NoneType
show(lambda: not B("x"))  # expect: TypeError __bool__ should return bool, returned str
show(lambda: bool(L(-1)))  # expect: ValueError __len__() should return >= 0
show(lambda: len(L(-1)))  # expect: ValueError __len__() should return >= 0
show(lambda: len(L("x")))  # expect: TypeError 'str' object cannot be interpreted as an integer
show(lambda: len(L(2**70)))  # expect: OverflowError cannot fit 'int' into an index-sized integer
show(lambda: len(L(1.0)))  # expect: TypeError 'float' object cannot be interpreted as an integer
show(lambda: len(L(True)))  # expect: 1
show(lambda: len(5))  # expect: TypeError object of type 'int' has no len()
class N:
    __bool__ = None
    __len__ = None
show(lambda: bool(N()))  # expect: TypeError 'NoneType' object is not callable
show(lambda: len(N()))  # expect: TypeError 'NoneType' object is not callable
