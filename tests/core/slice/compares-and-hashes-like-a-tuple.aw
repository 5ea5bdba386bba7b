print(slice(1, 2) == slice(1, 2, None), slice(1, 2) < slice(1, 3), slice(1) != slice(2), slice(1, 2, 3) <= slice(1, 2, 3), slice(1) == (None, 1, None), slice("a", [1]) == slice("a", [1]))
print(hash(slice(1, 2, 3)) == hash(slice(1, 2, 3)), {slice(0, 2): "first two"}[slice(0, 2)], len({slice(1), slice(1, None)}), slice(1) in [slice(1)])
for action in (lambda: hash(slice([])), lambda: slice(1) < slice("x"), lambda: slice(1) < 5, lambda: {slice({}): 1}, lambda: slice(None) < slice(1)):
    try:
        print(action())
    except TypeError as e:
        print(e)
