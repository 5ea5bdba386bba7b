import weakref

def double(x, *, times=2): return x * times

p = weakref.proxy(double)
print(type(p) is weakref.CallableProxyType, p(4), p(4, times=3), p.__name__)  # expect: True 8 12 double

class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x): return x + self.n

a = Adder(5)
print(weakref.proxy(a)(1), callable(weakref.proxy(a)))  # expect: 6 True
