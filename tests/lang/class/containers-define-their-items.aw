class Grid:
    def __init__(self): self.cells = {}
    def __getitem__(self, key):
        if isinstance(key, slice):
            return ("slice", key.start, key.stop, key.step)
        return self.cells[key]
    def __setitem__(self, key, value): self.cells[key] = value
    def __delitem__(self, key): del self.cells[key]
    def __contains__(self, key): return key in self.cells
    def __len__(self): return len(self.cells)
    def __iter__(self): return iter(sorted(self.cells))
    def __reversed__(self): return reversed(sorted(self.cells))

g = Grid()
g[1, 2] = "a"
g[0, 0] = "b"
print(g[1, 2], (0, 0) in g, (9, 9) in g, len(g), list(g), list(reversed(g)))
# expect: a True False 2 [(0, 0), (1, 2)] [(1, 2), (0, 0)]
print(g[1:2], g[::3], g[:])
# expect: ('slice', 1, 2, None) ('slice', None, None, 3) ('slice', None, None, None)
del g[0, 0]
print(len(g), bool(g))  # expect: 1 True
try:
    g[5]
except KeyError as e:
    print(repr(e))  # expect: KeyError(5)
