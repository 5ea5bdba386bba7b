class D(dict):
    def __getitem__(self, key):
        return "own"
    def keys(self):
        return ["own"]

d = D(a=1)
print(d["a"], d.get("a"), d.pop("a"), d, type(d.copy()).__name__, type(d | {}).__name__, len(dict(D(b=2))))
# expect: own 1 1 {} dict dict 1
e = D(x=1)
e.note = "n"
e |= {"y": 2}
print(type(e).__name__, e.note, e == {"x": 1, "y": 2}, isinstance(e, dict), list(e), len(e), "x" in e, e.setdefault("z", 3), repr(e))
# expect: D n True True ['x', 'y'] 2 True 3 {'x': 1, 'y': 2, 'z': 3}
