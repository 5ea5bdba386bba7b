print(dict(), dict(a=1, b=2), dict([("x", 1), ["y", 2], "zw"]), dict({"a": 1}, b=2, a=3), dict(zip("ab", (1, 2))), dict(self=1, other=2, iterable=3))
class Mapping:
    def keys(self):
        return ["k", "l"]
    def __getitem__(self, key):
        return key * 2
print(dict(Mapping()), dict(Mapping(), m=1), {**Mapping(), "z": 0})
for bad in (5, [1], ["abc"], [("a",)], [(1, 2, 3)], None, [([], 1)], "ab", [1, 2], {1: 2}.values()):
    try:
        print(dict(bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for action in (lambda: dict(1, 2), lambda: dict([], []), lambda: dict(**{1: 2}), lambda: dict({"a": 1}, **{"a": 2})):
    try:
        print(action())
    except TypeError as e:
        print(e)
