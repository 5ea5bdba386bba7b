d = {"a": 1, "b": 2}
keys, values, items = d.keys(), d.values(), d.items()
d["c"] = 3
print(keys, values, items, len(keys))
# expect: dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)]) 3
print(keys & {"a", "z"}, sorted(keys | {"z"}), sorted(keys - {"a"}), keys == {"a", "b", "c"}, {"a"} <= keys, keys.isdisjoint({"q"}))
# expect: {'a'} ['a', 'b', 'c', 'z'] ['b', 'c'] True True True
print(sorted(items & {("a", 1)}), ("a", 2) in items, list(reversed(values)), keys.mapping["a"])
# expect: [('a', 1)] False [3, 2, 1] 1
try:
    values[0]
except TypeError as e:
    print(e)  # expect: 'dict_values' object is not subscriptable
try:
    for k in d:
        del d[k]
except RuntimeError as e:
    print(e)  # expect: dictionary changed size during iteration
for k in list(d):
    del d[k]
print(keys, dict(items))  # expect: dict_keys([]) {}
