class A:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n == 2:
            A.__next__ = lambda self: (_ for _ in ()).throw(StopIteration)
        return self.n
print(list(A()))  # expect: [1, 2]
