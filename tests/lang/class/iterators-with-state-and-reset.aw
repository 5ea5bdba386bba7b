class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self):
        n = self.n
        while n:
            yield n
            n -= 1
    def __len__(self): return self.n
    def __reversed__(self): return iter(range(1, self.n + 1))
    def __contains__(self, x): return 1 <= x <= self.n
    def __getitem__(self, i):
        if isinstance(i, slice): return list(self)[i]
        if not -self.n <= i < self.n: raise IndexError("countdown index out of range")
        return list(self)[i]
c = Countdown(4)
print(list(c), list(c), list(reversed(c)), 3 in c, 9 in c, len(c), c[0], c[-1], c[1:3])  # expect: [4, 3, 2, 1] [4, 3, 2, 1] [1, 2, 3, 4] True False 4 4 1 [3, 2]
a, *b = c
print(a, b, max(c), sorted(c), dict(zip(c, "abcd")), sum(c), [*c, *c], tuple(enumerate(c)))  # expect: 4 [3, 2, 1] 4 [1, 2, 3, 4] {4: 'a', 3: 'b', 2: 'c', 1: 'd'} 10 [4, 3, 2, 1, 4, 3, 2, 1] ((0, 4), (1, 3), (2, 2), (3, 1))
try:
    c[7]
except IndexError as e:
    print(e)  # expect: countdown index out of range
