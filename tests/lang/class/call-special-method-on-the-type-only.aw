class A:
    def __call__(self, *a, **k): return a, k
a = A()
print(a(1, x=2), callable(a), callable(A), callable(5))  # expect: ((1,), {'x': 2}) True True False
a.__call__ = lambda: "instance"
print(a(), a.__call__())  # expect: ((), {}) instance
class B: pass
b = B()
b.__call__ = lambda: "no"
try:
    b()
except TypeError as e:
    print(e)  # expect: 'B' object is not callable
print(callable(b))  # expect: False
B.__call__ = lambda self: "late"
print(b.__class__.__call__(b), callable(b))  # expect: late True
