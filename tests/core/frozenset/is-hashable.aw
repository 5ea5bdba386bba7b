f = frozenset([1, 2])
print(f == {1, 2}, {f: "k"}[frozenset({2, 1})], f | {3} == {1, 2, 3}, type(f | {3}).__name__, type({3} | f).__name__, frozenset(), frozenset([1]))
# expect: True k True frozenset set frozenset() frozenset({1})
print(1 in f, len(f), f.union([5]) == {1, 2, 5}, f.copy() is f, {frozenset({1}), frozenset({1})}, frozenset({1}) in {frozenset({1})})
# expect: True 2 True True {frozenset({1})} True
g = f
g |= {9}
print(sorted(g), sorted(f))  # expect: [1, 2, 9] [1, 2]
try:
    f.add(3)
except AttributeError as e:
    print(e)  # expect: 'frozenset' object has no attribute 'add'
try:
    frozenset([[]])
except TypeError as e:
    print(e)  # expect: unhashable type: 'list'
