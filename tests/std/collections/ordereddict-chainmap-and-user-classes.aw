from collections import ChainMap, OrderedDict, UserDict, UserList, UserString

o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a"); o.move_to_end("c", last=False)
print(o, o.popitem(), o.popitem(last=False), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {"a": 1})
# expect: OrderedDict({'b': 2}) ('a', 1) ('c', 3) False True
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
m["c"] = 4
print(m["a"], m["b"], m.maps, sorted(m), len(m), m.parents["a"], m.new_child({"a": 0})["a"])
# expect: 1 3 [{'a': 1, 'c': 4}, {'a': 2, 'b': 3}] ['a', 'b', 'c'] 3 2 0
try:
    m["zz"]
except KeyError as e:
    print(e)  # expect: 'zz'
class Lower(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
d = Lower(A=1); d["B"] = 2
print(d, "a" in d, d.get("b"), UserList([1, 2])[0], UserString("ab").upper())
# expect: {'a': 1, 'b': 2} True 2 1 AB
