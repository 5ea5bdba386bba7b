keys = [0, -1, 1.5, "", "a", b"a", None, True + 1, (1, 2), frozenset([1]), 2**70, -2**70, 1e300, float("inf"), int, len, range(3), "é" * 100, ..., NotImplemented]
d = {k: i for i, k in enumerate(keys)}
print(len(d), all(d[k] is d[k] and d[k] == i for i, k in enumerate(keys)))  # expect: 20 True
print(d[0.0], d[-1.0], d[2.0], d[False], d[2.0**70], d[1, 2.0], d[range(0, 3, 1)], d.get("missing"), d.get(1))
# expect: 0 1 7 0 10 8 16 None None
for k in keys[::2]:
    del d[k]
print(list(d.values()))  # expect: [1, 3, 5, 7, 9, 11, 13, 15, 17, 19]
