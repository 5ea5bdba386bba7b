from collections.abc import Mapping, MutableMapping


class Squares(Mapping):
    def __init__(self, n):
        self.n = n

    def __getitem__(self, key):
        if key in range(self.n):
            return key * key
        raise KeyError(key)

    def __iter__(self):
        return iter(range(self.n))

    def __len__(self):
        return self.n


s = Squares(4)
print(dict(s), s.get(2), s.get(9), s.get(9, "no"), 3 in s, 4 in s, s == {0: 0, 1: 1, 2: 4, 3: 9}, s != {}, s == 5)
# expect: {0: 0, 1: 1, 2: 4, 3: 9} 4 None no True False True True False
print(len(s.keys()), list(s.items()), list(s.values()), len(s.keys()), 4 in s.values(), (2, 4) in s.items(), (2, 5) in s.items())
# expect: 4 [(0, 0), (1, 1), (2, 4), (3, 9)] [0, 1, 4, 9] 4 True True False
print(sorted(s.keys() & {1, 9}), sorted(s.keys() | {7}), sorted(s.keys() - {0}), s.keys() == {0, 1, 2, 3}, s.keys().isdisjoint({8}))
# expect: [1] [0, 1, 2, 3, 7] [1, 2, 3] True True
print(repr(s.values()).split(" object")[0], {**s})  # expect: ValuesView(<__main__.Squares {0: 0, 1: 1, 2: 4, 3: 9}
try:
    reversed(s)
except TypeError as e:
    print(e)  # expect: 'Squares' object is not reversible
try:
    hash(s)
except TypeError as e:
    print(e)  # expect: unhashable type: 'Squares'


class Lower(MutableMapping):
    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        return self.d[k.lower()]

    def __setitem__(self, k, v):
        self.d[k.lower()] = v

    def __delitem__(self, k):
        del self.d[k.lower()]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


m = Lower()
m.update({"A": 1}, B=2)
m.update([("C", 3)])
print(m.setdefault("a", 9), m.setdefault("D", 4), m.pop("B"), m.pop("zz", None), m.popitem(), dict(m))
# expect: 1 4 2 None ('a', 1) {'c': 3, 'd': 4}
m.clear()
print(len(m))  # expect: 0
for wrong in (lambda: m.pop("q"), m.popitem):
    try:
        wrong()
    except KeyError as e:
        print(repr(e))  # expect: KeyError('q')
        # expect: KeyError()
