from collections import UserDict


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


d = Lower({"A": 1}, B=2)
d.update(C=3)
d.setdefault("D", 4)
print(d, d.data, len(d), list(d), d.get("a"), d.get("zz", 9), "a" in d, "A" in d)
# expect: {'a': 1, 'b': 2, 'c': 3, 'd': 4} {'a': 1, 'b': 2, 'c': 3, 'd': 4} 4 ['a', 'b', 'c', 'd'] 1 9 True False
print(d | {"E": 5}, type(d | {}).__name__, {"Z": 0} | d, d == {"a": 1, "b": 2, "c": 3, "d": 4})
# expect: {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5} Lower {'z': 0, 'a': 1, 'b': 2, 'c': 3, 'd': 4} True
d |= {"Q": 7}
print(d.pop("q"), d.popitem(), d.copy(), type(d.copy()).__name__)  # expect error: KeyError: 'q'
del d["a"]
print(d.keys(), d.items(), d.values(), Lower.fromkeys(["X"], 1))
try:
    d["nope"]
except KeyError as e:
    print(repr(e))


class Missing(UserDict):
    def __missing__(self, key):
        return key * 2


print(Missing()["ab"], Missing().get("ab"), "ab" in Missing())
