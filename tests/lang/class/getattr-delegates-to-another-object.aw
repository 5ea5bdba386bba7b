class Proxy:
    def __init__(self, target): object.__setattr__(self, "_target", target)
    def __getattr__(self, name): return getattr(self._target, name)
    def __setattr__(self, name, value): setattr(self._target, name, value)
    def __delattr__(self, name): delattr(self._target, name)
    def __len__(self): return len(self._target.items)
class T:
    def __init__(self): self.items = [1, 2]
    def size(self): return len(self.items)
t = T()
p = Proxy(t)
print(p.size(), p.items, len(p))  # expect: 2 [1, 2] 2
p.extra = 5
print(t.extra, "extra" in vars(p), vars(p) == {"_target": t})  # expect: 5 False True
del p.extra
print(hasattr(t, "extra"), hasattr(p, "extra"))  # expect: False False
try:
    p.nope
except AttributeError as e:
    print(e)  # expect: 'T' object has no attribute 'nope'
