import copy
from collections import OrderedDict, namedtuple

d = OrderedDict(a=1)
d.note = ["kept"]
print(d.pop("b", default=6), d.setdefault("c", default=9), d.pop("a"))
other = copy.copy(d)
print(other, other.note is d.note, copy.deepcopy(d).note)
try:
    d.pop("gone")
except KeyError as e:
    print("KeyError", e)


class Missing(OrderedDict):
    def __missing__(self, key):
        return 0


print(Missing(a=1).pop("a"), Missing()["x"])
space = {"__name__": "elsewhere", "namedtuple": namedtuple}
exec("def make():\n    return namedtuple('Pair', 'a b')", space)
print(space["make"]().__module__, namedtuple("Here", "x").__module__)
