d = dict.fromkeys("ab", [])
d["a"].append(1)
print(d, dict.fromkeys([1, 2]), dict.fromkeys({"x": 5}, 0), dict.fromkeys(range(3), "v"), {}.fromkeys("z", 1))
class Sub(dict):
    pass
class Loud(dict):
    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)
print(type(Sub.fromkeys("a")).__name__, Loud.fromkeys("xy", 1))
for action in (lambda: dict.fromkeys(), lambda: dict.fromkeys(5), lambda: dict.fromkeys([[]]), lambda: dict.fromkeys("a", 1, 2), lambda: dict.fromkeys(iterable="a")):
    try:
        print(action())
    except TypeError as e:
        print(e)
