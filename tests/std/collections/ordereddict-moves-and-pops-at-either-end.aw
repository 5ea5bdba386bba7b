from collections import OrderedDict

d = OrderedDict.fromkeys("abcd", 0)
d.move_to_end("b")
print(list(d))  # expect: ['a', 'c', 'd', 'b']
d.move_to_end("d", last=False)
print(list(d), d.popitem(), d.popitem(last=False), list(d))
# expect: ['d', 'a', 'c', 'b'] ('b', 0) ('d', 0) ['a', 'c']
for wrong in (lambda: d.move_to_end("zz"), lambda: OrderedDict().popitem(), lambda: d.pop("nope"), lambda: d["x"]):
    try:
        wrong()
    except KeyError as e:
        print(repr(e))  # expect: KeyError('zz')
        # expect: KeyError('dictionary is empty')
        # expect: KeyError('nope')
        # expect: KeyError('x')
print(d.pop("nope", 5), d.setdefault("n", 7), d)  # expect: 5 7 OrderedDict({'a': 0, 'c': 0, 'n': 7})
print(list(reversed(d)), list(reversed(d.items())), list(reversed(d.values())), list(reversed(d.keys())))
# expect: ['n', 'c', 'a'] [('n', 7), ('c', 0), ('a', 0)] [7, 0, 0] ['n', 'c', 'a']
d["a"] = 99
print(d)  # expect: OrderedDict({'a': 99, 'c': 0, 'n': 7})
del d["a"]
d["a"] = 1
print(list(d.items()))  # expect: [('c', 0), ('n', 7), ('a', 1)]
