from collections import ChainMap

names = ChainMap({"x": 1, "y": 2})
inner = names.new_child()
inner["x"] = 10
print(inner["x"], names["x"], inner["y"], dict(inner), list(inner), len(inner))
# expect: 10 1 2 {'x': 10, 'y': 2} ['x', 'y'] 2
inner.parents["y"] = 20
print(names["y"], inner.maps, inner.pop("x"), inner["x"])  # expect: 20 [{}, {'x': 1, 'y': 20}] 10 1
inner.update(z=3)
print(sorted(inner.items()), inner.setdefault("y", 0), inner.setdefault("w", 9), inner == dict(inner))
# expect: [('x', 1), ('y', 20), ('z', 3)] 20 9 True
