from collections import ChainMap

base, top = {"a": 1, "b": 2}, {"b": 20, "c": 30}
c = ChainMap(top, base)
print(c, c["a"], c["b"], len(c), list(c), dict(c), c.get("zz", "none"), "a" in c, bool(ChainMap({}, {})))
# expect: ChainMap({'b': 20, 'c': 30}, {'a': 1, 'b': 2}) 1 20 3 ['a', 'b', 'c'] {'a': 1, 'b': 20, 'c': 30} none True False
c["a"] = 100
print(top, base, c.maps)
# expect: {'b': 20, 'c': 30, 'a': 100} {'a': 1, 'b': 2} [{'b': 20, 'c': 30, 'a': 100}, {'a': 1, 'b': 2}]
child = c.new_child({"n": 0})
print(child, child.parents == c, c.new_child(x=1).maps[0], c.new_child({"y": 1}, z=2).maps[0])
# expect: ChainMap({'n': 0}, {'b': 20, 'c': 30, 'a': 100}, {'a': 1, 'b': 2}) True {'x': 1} {'y': 1, 'z': 2}
del c["a"]
print(c["a"], c.pop("c"), c.popitem())  # expect: 1 30 ('b', 20)
for wrong in (lambda: c.pop("a"), lambda: c["zz"], lambda: c.popitem(), lambda: c.__delitem__("a")):
    try:
        wrong()
    except KeyError as e:
        print(repr(e))  # expect: KeyError("Key not found in the first mapping: 'a'")
        # expect: KeyError('zz')
        # expect: KeyError('No keys found in the first mapping.')
        # expect: KeyError("Key not found in the first mapping: 'a'")
c.clear()
print(c, c | {"k": 1}, {"k": 1} | c, c == {"a": 1, "b": 2})
# expect: ChainMap({}, {'a': 1, 'b': 2}) ChainMap({'k': 1}, {'a': 1, 'b': 2}) ChainMap({'k': 1, 'a': 1, 'b': 2}) True
c |= {"m": 5}
print(c, c.copy(), ChainMap.fromkeys("ab", 0), ChainMap())
# expect: ChainMap({'m': 5}, {'a': 1, 'b': 2}) ChainMap({'m': 5}, {'a': 1, 'b': 2}) ChainMap({'a': 0, 'b': 0}) ChainMap({})


class Default(ChainMap):
    def __missing__(self, key):
        return key.upper()


print(Default()["abc"], Default().get("abc", 5), "abc" in Default())  # expect: ABC 5 False
