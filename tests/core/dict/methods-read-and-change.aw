d = {"a": 1}
print(d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("b", 2), d.setdefault("a", 9), d)
# expect: 1 None 0 2 1 {'a': 1, 'b': 2}
d.update({"c": 3}, d=4); d.update([("e", 5)]); print(d)
# expect: {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5}
print(d.pop("a"), d.pop("zz", "none"), d.popitem(), d)
# expect: 1 none ('e', 5) {'b': 2, 'c': 3, 'd': 4}
c = d.copy(); c["new"] = 1; print("new" in d, c | {"b": 0}, {"z": 1} | d)
# expect: False {'b': 0, 'c': 3, 'd': 4, 'new': 1} {'z': 1, 'b': 2, 'c': 3, 'd': 4}
d |= {"q": 1}; d |= [("r", 2)]; print(d)  # expect: {'b': 2, 'c': 3, 'd': 4, 'q': 1, 'r': 2}
d.clear(); print(d, bool(d))  # expect: {} False
for f in (lambda: d["x"], lambda: d.pop("x"), lambda: d.popitem(), lambda: d.update(5), lambda: d.update([1]), lambda: d.update(["abc"]), lambda: dict(5), lambda: d.get(), lambda: {[]: 1}):
    try:
        f()
    except (KeyError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
        # expect: KeyError 'x'
        # expect: KeyError 'x'
        # expect: KeyError 'popitem(): dictionary is empty'
        # expect: TypeError 'int' object is not iterable
        # expect: TypeError cannot convert dictionary update sequence element #0 to a sequence
        # expect: ValueError dictionary update sequence element #0 has length 3; 2 is required
        # expect: TypeError 'int' object is not iterable
        # expect: TypeError get expected at least 1 argument, got 0
        # expect: TypeError unhashable type: 'list'
