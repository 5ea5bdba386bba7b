import copy
from collections import Counter


class Bag(Counter):
    def size(self):
        return sum(self.values())


b = Bag("aab")
print(b, b.size(), type(b.copy()).__name__, type(copy.copy(b)).__name__, type(b + b).__name__, b.copy() == b)
# expect: Bag({'a': 2, 'b': 1}) 3 Bag Bag Counter True
print(copy.deepcopy(b), Bag(a=1), Bag("ab") | Counter("c"))
# expect: Bag({'a': 2, 'b': 1}) Bag({'a': 1}) Counter({'a': 1, 'b': 1, 'c': 1})
