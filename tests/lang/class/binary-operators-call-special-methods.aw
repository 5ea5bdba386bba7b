class V:
    def __init__(self, x): self.x = x
    def __repr__(self): return f"V({self.x})"
    def __add__(self, o): return V(self.x + o.x)
    def __sub__(self, o): return V(self.x - o.x)
    def __mul__(self, k): return V(self.x * k)
    def __truediv__(self, k): return V(self.x / k)
    def __floordiv__(self, k): return V(self.x // k)
    def __mod__(self, k): return V(self.x % k)
    def __divmod__(self, k): return self // k, self % k
    def __pow__(self, k, m=None): return V(pow(self.x, k, m))
    def __matmul__(self, o): return self.x * o.x
    def __and__(self, o): return V(self.x & o.x)
    def __or__(self, o): return V(self.x | o.x)
    def __xor__(self, o): return V(self.x ^ o.x)
    def __lshift__(self, k): return V(self.x << k)
    def __rshift__(self, k): return V(self.x >> k)
    def __neg__(self): return V(-self.x)
    def __pos__(self): return V(+self.x)
    def __invert__(self): return V(~self.x)
    def __abs__(self): return V(abs(self.x))

a, b = V(7), V(2)
print(a + b, a - b, a * 3, a / 2, a // 2, a % 4, divmod(a, 4))
# expect: V(9) V(5) V(21) V(3.5) V(3) V(3) (V(1), V(3))
print(a ** 2, pow(a, 2, 5), a @ b, a & b, a | b, a ^ b, a << 1, a >> 1)
# expect: V(49) V(4) 14 V(2) V(7) V(5) V(14) V(3)
print(-a, +a, ~a, abs(V(-3)))  # expect: V(-7) V(7) V(-8) V(3)
try:
    a + 1
except AttributeError as e:
    print(e)  # expect: 'int' object has no attribute 'x'
