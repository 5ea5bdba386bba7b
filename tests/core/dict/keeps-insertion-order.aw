d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 10
del d["a"]
d["a"] = 5
print(d, list(d), list(d.keys()), list(d.values()), list(d.items()), len(d))
# expect: {'b': 10, 'c': 3, 'a': 5} ['b', 'c', 'a'] ['b', 'c', 'a'] [10, 3, 5] [('b', 10), ('c', 3), ('a', 5)] 3
print(list(reversed(d)), next(iter(d)), d.popitem(), d, "c" in d, 10 in d.values(), ("c", 3) in d.items())
# expect: ['a', 'c', 'b'] b ('a', 5) {'b': 10, 'c': 3} True True True
e = dict(x=1, y=2); f = dict([("k", 1), ("j", 2)]); g = dict(e, z=3); h = dict(zip("ab", (1, 2)))
print(e, f, g, h, dict(), dict.fromkeys("ab", 0), dict.fromkeys([1]))
# expect: {'x': 1, 'y': 2} {'k': 1, 'j': 2} {'x': 1, 'y': 2, 'z': 3} {'a': 1, 'b': 2} {} {'a': 0, 'b': 0} {1: None}
