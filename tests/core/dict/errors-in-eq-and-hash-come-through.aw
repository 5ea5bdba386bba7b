class Moody:
    def __init__(self, fail):
        self.fail = fail
    def __hash__(self):
        if self.fail == "hash":
            raise ValueError("no hash")
        return 1
    def __eq__(self, other):
        raise KeyError("no eq")
d = {Moody(""): 1}
for action in (lambda: d[Moody("")], lambda: d.get(Moody("")), lambda: d.pop(Moody(""), 0), lambda: Moody("") in d, lambda: d.setdefault(Moody(""), 1), lambda: d.get(Moody("hash")), lambda: {Moody("hash"): 1}, lambda: d == {Moody(""): 1}, lambda: {1: Moody("")} == {1: Moody("")}):
    try:
        print(action())
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)
print(len(d))
