d = {"b": 1, "a": 2, "c": 3}
d["a"] = 20
del d["b"]
d["b"] = 4
print(d, list(d), list(reversed(d)), list(d.items())[0], d.popitem(), d)
# expect: {'a': 20, 'c': 3} ['a', 'c', 'b'] ['b', 'c', 'a'] ('a', 20) ('b', 4) {'a': 20, 'c': 3}
d.update(c=30, d=5)
print(d, {1: "a", 1.0: "b", True: "c"}, dict.fromkeys("banana"))
# expect: {'a': 20, 'c': 30, 'd': 5} {1: 'c'} {'b': None, 'a': None, 'n': None}
d |= {"a": 0, "z": 9}
print(d, {"z": 1} | d, next(iter(d)), [*d])
# expect: {'a': 0, 'c': 30, 'd': 5, 'z': 9} {'z': 9, 'a': 0, 'c': 30, 'd': 5} a ['a', 'c', 'd', 'z']
