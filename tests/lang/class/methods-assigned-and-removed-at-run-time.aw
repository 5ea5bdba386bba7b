class A:
    def f(self): return "first"
a = A()
def call(): return a.f()
print(call())  # expect: first
A.f = lambda self: "second"
print(call())  # expect: second
a.f = lambda: "own"
print(call())  # expect: own
del a.f
print(call())  # expect: second
del A.f
try:
    call()
except AttributeError as e:
    print(e)  # expect: 'A' object has no attribute 'f'
class B:
    def f(self): return "base"
A.__getattr__ = lambda self, n: (lambda: "from getattr " + n)
print(call())  # expect: from getattr f
