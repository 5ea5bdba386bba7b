from collections import defaultdict

d = defaultdict(list)
for word in ("apple", "avocado", "bean"):
    d[word[0]].append(word)
print(d, d["z"], "q" in d, d.get("q"), len(d))
# expect: defaultdict(<class 'list'>, {'a': ['apple', 'avocado'], 'b': ['bean'], 'z': []}) [] False None 3
counts = defaultdict(int, {"a": 1})
counts["a"] += 1
counts["b"] += 1
print(dict(counts), counts.default_factory is int, counts.copy() == counts)
# expect: {'a': 2, 'b': 1} True True
plain = defaultdict()
try:
    plain["x"]
except KeyError as e:
    print(repr(e))  # expect: KeyError('x')
try:
    defaultdict(5)
except TypeError as e:
    print(e)  # expect: first argument must be callable or None
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(t["a"]["b"]["c"], list(t))  # expect: 1 ['a']
