class S(set):
    pass
class F(frozenset):
    pass
for left in ({1}, frozenset({1}), S({1}), F({1})):
    for right in ({1, 2}, frozenset({1, 2}), S({1, 2}), F({1, 2})):
        print(type(left).__name__, type(right).__name__, *[type(r).__name__ for r in (left | right, left & right, left - right, left ^ right, left.union(right), left.copy())], left < right, left == right)
