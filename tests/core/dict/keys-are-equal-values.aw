d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
print(d, d[1], len(d))  # expect: {1: 'bool'} bool 1
d = {"a": 1, b"a": 2, ("a",): 3, None: 4, frozenset([1]): 5, 1.5: 6}
print(d[None], d[("a",)], d[frozenset({1})], d[b"a"], d[1.5])  # expect: 4 3 5 2 6
print({"a": 1} == {"a": 1.0}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, {} == {}, {1: []} != {1: ()})
# expect: True True True True
for key in ([], {}, set(), bytearray()):
    try:
        d[key]
    except TypeError as e:
        print(e)
        # expect: unhashable type: 'list'
        # expect: unhashable type: 'dict'
        # expect: unhashable type: 'set'
        # expect: unhashable type: 'bytearray'
try:
    d["missing"]
except KeyError as e:
    print(e, repr(e), e.args)  # expect: 'missing' KeyError('missing') ('missing',)
try:
    d[1, 2]
except KeyError as e:
    print(e)  # expect: (1, 2)
