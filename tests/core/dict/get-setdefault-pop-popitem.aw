d = {"a": 1, None: 2}
print(d.get("a"), d.get("x"), d.get("x", 0), d.get(None), d.setdefault("a", 5), d.setdefault("b"), d.setdefault("c", []), d)
print(d.pop("a"), d.pop("zz", "none"), d.pop(None), d.popitem(), d)
d.clear()
for action in (lambda: d.pop("x"), lambda: d.popitem(), lambda: d["x"], lambda: d.pop(), lambda: d.pop(1, 2, 3), lambda: d.get(), lambda: d.get(1, 2, 3), lambda: d.get([]), lambda: d.setdefault(), lambda: d.setdefault({}, 1), lambda: d.popitem(1), lambda: d.clear(1), lambda: d.get(key=1)):
    try:
        print(action())
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
def delete():
    del d["gone"]
def assign():
    d[[]] = 1
for action in (delete, assign):
    try:
        action()
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
