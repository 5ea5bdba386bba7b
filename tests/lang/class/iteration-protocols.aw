class G:
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * i
class S:
    def __getitem__(self, i): raise StopIteration
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration("end")
        return self.n
print(list(G()), list(S()), list(It()), [*It()], tuple(G()))  # expect: [0, 1, 4] [] [1, 2] [1, 2] (0, 1, 4)
i = iter(G())
print(next(i), list(i), next(i, "done"))  # expect: 0 [1, 4] done
class Bad:
    def __iter__(self): return 5
class NoNext:
    def __iter__(self): return object()
class Off:
    __iter__ = None
    def __getitem__(self, i): return i
def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
show(lambda: iter(Bad()))  # expect: iter() returned non-iterator of type 'int'
show(lambda: iter(NoNext()))  # expect: iter() returned non-iterator of type 'object'
show(lambda: iter(Off()))  # expect: 'Off' object is not iterable
show(lambda: iter(5))  # expect: 'int' object is not iterable
show(lambda: next(G()))  # expect: 'G' object is not an iterator
show(lambda: list(5))  # expect: 'int' object is not iterable
show(lambda: [*5])  # expect: Value after * must be an iterable, not int
show(lambda: iter(5, 0))  # expect: iter(v, w): v must be callable
show(lambda: list(iter([1, 2, 0, 3].pop, 2)))  # expect: [3, 0]
