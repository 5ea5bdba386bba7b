class D:
    def __divmod__(self, other):
        return "d", other
    def __rdivmod__(self, other):
        return "r", other
class OnlyOps:
    def __floordiv__(self, other):
        return 1
    def __mod__(self, other):
        return 2
print(divmod(7, 2), divmod(-7, 2), divmod(7, -2), divmod(7.5, 2), divmod(D(), 1), divmod(1, D()), divmod(True, 2), divmod(10**30, 7))
for args in (("a", 1), (OnlyOps(), 1), (1, None), (1,), (1, 2, 3)):
    try:
        print(divmod(*args))
    except TypeError as e:
        print(e)
