def make(x):
    class A:
        y = x
        def get(self): return x, self.y
        z = [x + i for i in range(2)]
        w = (lambda: x)()
        @staticmethod
        def inc():
            nonlocal x
            x += 1
            return x
        class Inner:
            v = x
            def deep(self): return x, A.y
    return A
A = make(10)
a = A()
print(a.get(), A.z, A.w, A.inc(), a.get(), A.Inner.v, A.Inner().deep(), make(0)().get())  # expect: (10, 10) [10, 11] 10 11 (11, 10) 10 (11, 10) (0, 0)
