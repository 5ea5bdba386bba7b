d = {"a": 1}
print(d.update({"b": 2}), d.update([("c", 3)], d=4), d.update(), d.update(self=5), d)
d.update(d)
print(d)
for action in (lambda: d.update(5), lambda: d.update(1, 2), lambda: d.update(None), lambda: d.update([1]), lambda: d.update("ab"), lambda: d.update([(1, 2, 3)]), lambda: d.update([([], 1)])):
    try:
        action()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
