class A:
    @classmethod
    def make(cls, *args): return cls.__name__, args

class B(A): pass

print(A.make(1), B.make(), B().make(2))  # expect: ('A', (1,)) ('B', ()) ('B', (2,))
print(A.make.__self__.__name__, A.make.__func__.__name__)  # expect: A make
m = A.__dict__["make"]
print(type(m).__name__, m.__func__.__name__, m.__wrapped__.__name__, m.__name__, m.__qualname__)  # expect: classmethod make make make A.make
try:
    m()
except TypeError as e:
    print(e)  # expect: 'classmethod' object is not callable
print(m.__get__(None, int)(7))  # expect: ('int', (7,))
print(m.__get__(5)(8))  # expect: ('int', (8,))
