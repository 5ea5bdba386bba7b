d = {1: "a", 2: "b", 3: "c"}
for view in (d, d.keys(), d.values(), d.items()):
    it = iter(view)
    next(it)
    print(type(it).__name__, it.__length_hint__(), list(it), it.__length_hint__(), next(it, "end"), type(reversed(view)).__name__)
