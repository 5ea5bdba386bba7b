class A:
    def __class_getitem__(cls, key): return cls.__name__, key
class B(A): pass
print(A[1], B[int, str], A[:])  # expect: ('A', 1) ('B', (<class 'int'>, <class 'str'>)) ('A', slice(None, None, None))
def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
show(lambda: A()[1])  # expect: 'A' object is not subscriptable
class N: pass
show(lambda: N[1])  # expect: type 'N' is not subscriptable
show(lambda: int[1])  # expect: type 'int' is not subscriptable
class Meta(type):
    def __getitem__(cls, key): return "meta", key
class M(metaclass=Meta):
    def __class_getitem__(cls, key): return "class", key
print(M[5])  # expect: ('meta', 5)
show(lambda: list[int])  # expect: list[int]
show(lambda: dict[str, int])  # expect: dict[str, int]
