class Items(list):
    def append(self, x):
        super().append(x * 2)
        return self
    def __len__(self):
        return super().__len__() + 100
    def __getitem__(self, i):
        return ("item", super().__getitem__(i))
    def __contains__(self, x):
        return x == "any" or super().__contains__(x)
    def __iter__(self):
        for x in super().__iter__():
            yield x + 1
    def __eq__(self, other):
        return "equal"
i = Items([1, 2]).append(3)
print(len(i), i[0], i[-1], "any" in i, 6 in i, list(i), [*i], i == 1, i.index(6), sum(i), sorted(i, reverse=True), tuple(i), repr(i), bool(i))
# expect: 103 ('item', 1) ('item', 6) True True [2, 3, 7] [2, 3, 7] equal 2 12 [7, 3, 2] (2, 3, 7) [1, 2, 6] True
class Store(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k.upper(), v)
    def __getitem__(self, k):
        return super().__getitem__(k.upper())
    def __contains__(self, k):
        return super().__contains__(k.upper())
    def get(self, k, default=None):
        return super().get(k.upper(), default)
s = Store()
s["a"] = 1
s.update(b=2)
print(s, s["a"], "a" in s, "b" in s, s.get("a"), len(s), {**s}, dict(s))
# expect: {'A': 1, 'b': 2} 1 True False 1 2 {'A': 1, 'b': 2} {'A': 1, 'b': 2}
