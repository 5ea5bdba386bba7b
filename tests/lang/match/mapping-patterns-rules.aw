from types import MappingProxyType
from collections import defaultdict
def m(x):
    match x:
        case {"a": 1, **rest}: return "a1", rest
        case {"a": a, "b": b}: return "ab", a, b
        case {"k": {"n": [x, *_]}}: return "nested", x
        case {1: one, None: nothing}: return one, nothing
        case {}: return "mapping"
        case _: return "no"
for x in ({"a": 1, "z": 2}, {"a": 2, "b": 3, "c": 4}, {"k": {"n": (5, 6)}}, {1: "x", None: "y"}, {}, {"q": 1}, [], MappingProxyType({"a": 1}), "a"):
    print(m(x))
# expect: ('a1', {'z': 2})
# expect: ('ab', 2, 3)
# expect: ('nested', 5)
# expect: ('x', 'y')
# expect: mapping
# expect: mapping
# expect: no
# expect: ('a1', {})
# expect: no
d = defaultdict(int)
match d:
    case {"missing": v}: print("made", v)
    case _: print("nothing made", dict(d))  # expect: nothing made {}
class Missing(dict):
    def __missing__(self, k): return 1
match Missing():
    case {"x": 1}: print("used missing")
    case _: print("not used")  # expect: not used
K = "key"
class N: key = "n"
match {"n": 5}:
    case {N.key: v}: print(v)  # expect: 5
