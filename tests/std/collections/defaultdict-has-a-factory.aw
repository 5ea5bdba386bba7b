from collections import defaultdict

d = defaultdict(list, {"a": [1]}, b=[2])
d["c"].append(3)
print(d)  # expect: defaultdict(<class 'list'>, {'a': [1], 'b': [2], 'c': [3]})
print(d.get("zz"), "zz" in d, d.default_factory is list)  # expect: None False True
d.default_factory = None
try:
    d["q"]
except KeyError as e:
    print(repr(e))  # expect: KeyError('q')
print(defaultdict(), defaultdict(None, a=1), defaultdict(int).copy())
# expect: defaultdict(None, {}) defaultdict(None, {'a': 1}) defaultdict(<class 'int'>, {})
for wrong in (lambda: defaultdict(1), lambda: defaultdict("x", {}), lambda: defaultdict(list, 1, 2)):
    try:
        wrong()
    except TypeError as e:
        print(e)  # expect: first argument must be callable or None
        # expect: first argument must be callable or None
        # expect: dict expected at most 1 argument, got 2
n = defaultdict(lambda: defaultdict(int))
n["x"]["y"] += 5
print(n["x"]["y"], dict(n["x"]), n["x"])  # expect: 5 {'y': 5} defaultdict(<class 'int'>, {'y': 5})
print(d.__missing__ is not None)  # expect: True
try:
    defaultdict(None).__missing__("k")
except KeyError as e:
    print(repr(e))  # expect: KeyError('k')
