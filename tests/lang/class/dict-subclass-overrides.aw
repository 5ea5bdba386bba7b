class Lower(dict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __contains__(self, k): return super().__contains__(k.lower())
    def __delitem__(self, k): super().__delitem__(k.lower())
d = Lower()
d["A"] = 1
d["b"] = 2
print(d["a"], d["B"], "A" in d, d, d.get("A"), len(d))  # expect: 1 2 True {'a': 1, 'b': 2} None 2
d.update(C=3)
print(list(d), Lower(X=1))  # expect: ['a', 'b', 'C'] {'X': 1}
del d["A"]
print(d, d.pop("b"), d.setdefault("Q", 5), list(d.items()))  # expect: {'C': 3, 'Q': 5} 2 5 [('C', 3), ('Q', 5)]
print({**d}, dict(d), d == {"C": 3, "Q": 5}, d | {"z": 1}, type(d | {}).__name__, type(d.copy()).__name__)  # expect: {'C': 3, 'Q': 5} {'C': 3, 'Q': 5} True {'C': 3, 'Q': 5, 'z': 1} dict dict
