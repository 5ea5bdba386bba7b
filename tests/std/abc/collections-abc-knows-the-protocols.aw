from collections import abc

class Seq(abc.Sequence):
    def __len__(self): return 3
    def __getitem__(self, i):
        if i >= 3: raise IndexError(i)
        return i * 10

s = Seq()
print(list(s), 20 in s, s.index(10), s.count(0), list(reversed(s)), isinstance([], abc.Sequence), isinstance({}, abc.Mapping))
# expect: [0, 10, 20] True 1 1 [20, 10, 0] True True
class M(abc.MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = M()
m.update(a=1, b=2)
print(m.setdefault("c", 3), m.pop("a"), m.get("zz", 0), sorted(m.items()), "b" in m, m == {"b": 2, "c": 3}, len(m))
# expect: 3 1 0 [('b', 2), ('c', 3)] True True 2
print(isinstance((x for x in ""), abc.Generator), isinstance("", abc.Iterable), isinstance(5, abc.Hashable), isinstance([], abc.Hashable), isinstance(len, abc.Callable), isinstance(iter([]), abc.Iterator))
# expect: True True True False True True
try:
    abc.Sequence()
except TypeError as e:
    print(e)
    # expect: Can't instantiate abstract class Sequence without an implementation for abstract methods '__getitem__', '__len__'
class Sized:
    def __len__(self): return 0
    def __contains__(self, x): return False
    def __iter__(self): return iter(())
print(isinstance(Sized(), abc.Collection), issubclass(int, abc.Sized))  # expect: True False
