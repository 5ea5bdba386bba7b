class A:
    def f(self, x): return x * 2
class B(A):
    def g(self): return [super(B, self).f(i) for i in range(3)]
    def h(self): return {i: super().f(i) for i in range(2)}
print(B().g(), B().h())  # expect: [0, 2, 4] {0: 0, 1: 2}
