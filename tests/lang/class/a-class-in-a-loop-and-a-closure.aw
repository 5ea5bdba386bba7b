def make(n):
    class K:
        value = n
        def get(self): return n * self.value
        @staticmethod
        def again(): return make(n + 1)
    return K
ks = [make(i) for i in range(1, 4)]
print([k().get() for k in ks], ks[0] is ks[1], ks[0].__name__, ks[0].__qualname__)  # expect: [1, 4, 9] False K make.<locals>.K
print(ks[2].again()().get(), isinstance(ks[0](), ks[1]))  # expect: 16 False
