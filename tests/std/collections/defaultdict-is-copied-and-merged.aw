import copy
from collections import defaultdict

d = defaultdict(int, a=1)
c = d.copy()
c["new"]
print(type(c).__name__, c, d)
# expect: defaultdict defaultdict(<class 'int'>, {'a': 1, 'new': 0}) defaultdict(<class 'int'>, {'a': 1})
print(d | {"b": 2}, type(d | {}).__name__, {"z": 1} | d, type({} | d).__name__)
# expect: defaultdict(<class 'int'>, {'a': 1, 'b': 2}) defaultdict defaultdict(<class 'int'>, {'z': 1, 'a': 1}) defaultdict
d |= {"q": 9}
print(d, d == {"a": 1, "q": 9})  # expect: defaultdict(<class 'int'>, {'a': 1, 'q': 9}) True
deep = copy.deepcopy(defaultdict(list, x=[1]))
deep["y"].append(2)
print(deep)  # expect: defaultdict(<class 'list'>, {'x': [1], 'y': [2]})
self = defaultdict(list)
self["me"] = self
print(self)  # expect: defaultdict(<class 'list'>, {'me': defaultdict(<class 'list'>, {...})})


class Named(defaultdict):
    def __missing__(self, key):
        return key * 2


print(Named()["ab"], Named(int), len(Named()))  # expect: abab Named(<class 'int'>, {}) 0
try:
    d | [1]
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for |: 'collections.defaultdict' and 'list'
print(defaultdict.fromkeys("ab", 0))  # expect: defaultdict(None, {'a': 0, 'b': 0})
