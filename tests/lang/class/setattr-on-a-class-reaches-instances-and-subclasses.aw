class A: pass
class B(A): pass
a, b = A(), B()
def call(o): return o.m()
for name in ("one", "two"):
    A.m = lambda self, n=name: n
    print(call(a), call(b))
# expect: one one
# expect: two two
B.m = lambda self: "B's own"
print(call(a), call(b))  # expect: two B's own
b.m = lambda: "instance"
print(call(b))  # expect: instance
del b.m, B.m
print(call(b))  # expect: two
A.m = staticmethod(lambda: "static")
print(call(a), call(b))  # expect: static static
A.m = classmethod(lambda cls: cls.__name__)
print(call(a), call(b))  # expect: A B
A.m = 5
try:
    call(a)
except TypeError as e:
    print(e)  # expect: 'int' object is not callable
