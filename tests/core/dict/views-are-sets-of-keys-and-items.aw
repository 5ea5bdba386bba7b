d = {"a": 1, "b": 2, "c": 3}
k, i, v = d.keys(), d.items(), d.values()
print(sorted(k & "abz"), sorted(k | ["z"]), sorted(k - {"a"}), sorted(k ^ {"a", "q"}), sorted({"x", "a"} - k), sorted(["x", "a"] & k))
# expect: ['a', 'b'] ['a', 'b', 'c', 'z'] ['b', 'c'] ['b', 'c', 'q'] ['x'] ['a']
print(k == {"a", "b", "c"}, k <= {"a", "b", "c", "d"}, k < k, k >= {"a"}, k > {"a"}, k.isdisjoint("xyz"), k.isdisjoint(["a"]), k == ["a", "b", "c"], k != {"a"})
# expect: True True False True True True False False True
print(sorted(i & [("a", 1), ("b", 9)]), ("a", 1) in i, ("a", 2) in i, "a" in i, ("a",) in i, i == {("a", 1), ("b", 2), ("c", 3)}, i.isdisjoint([("a", 2)]), sorted(i - {("a", 1)}))
# expect: [('a', 1)] True False False False True True [('b', 2), ('c', 3)]
print(v == d.values(), v == v, 2 in v, len(v), list(reversed(k)), list(reversed(v)), list(reversed(i)), type(k & k).__name__)
# expect: False True True 3 ['c', 'b', 'a'] [3, 2, 1] [('c', 3), ('b', 2), ('a', 1)] set
print(k.mapping, dict(i.mapping), type(v.mapping).__name__)
# expect: {'a': 1, 'b': 2, 'c': 3} {'a': 1, 'b': 2, 'c': 3} mappingproxy
try:
    v.mapping["z"] = 1
except TypeError as e:
    print(e)  # expect: 'mappingproxy' object does not support item assignment
