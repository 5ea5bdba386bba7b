from types import MappingProxyType

d = {"a": 1, "b": 2}
p = MappingProxyType(d)
print(p, p["a"], len(p), list(p), "b" in p, p.get("z", 0), p == d, p == {"a": 1}, list(p.items()), p.copy(), type(p.copy()).__name__)
# expect: {'a': 1, 'b': 2} 1 2 ['a', 'b'] True 0 True False [('a', 1), ('b', 2)] {'a': 1, 'b': 2} dict
d["c"] = 3
print(p, list(reversed(p)), p | {"d": 4}, type(p | {}).__name__, {"z": 0} | p, MappingProxyType[str, int])
# expect: {'a': 1, 'b': 2, 'c': 3} ['c', 'b', 'a'] {'a': 1, 'b': 2, 'c': 3, 'd': 4} dict {'z': 0, 'a': 1, 'b': 2, 'c': 3} mappingproxy[str, int]
for wrong in (
    lambda: p.__setitem__("a", 1),
    lambda: MappingProxyType(5),
    lambda: MappingProxyType([]),
    lambda: p["zz"],
    lambda: p.clear(),
):
    try:
        wrong()
    except (TypeError, KeyError, AttributeError) as e:
        print(type(e).__name__, e)  # expect: AttributeError 'mappingproxy' object has no attribute '__setitem__'
        # expect: TypeError mappingproxy() argument must be a mapping, not int
        # expect: TypeError mappingproxy() argument must be a mapping, not list
        # expect: KeyError 'zz'
        # expect: AttributeError 'mappingproxy' object has no attribute 'clear'
try:
    p["x"] = 1
except TypeError as e:
    print(e)  # expect: 'mappingproxy' object does not support item assignment
try:
    p |= {}
except TypeError as e:
    print(e)  # expect: '|=' is not supported by mappingproxy; use '|' instead
print(hash(MappingProxyType(range(3))) == hash(range(3)) if False else "views of other mappings")
# expect: views of other mappings
