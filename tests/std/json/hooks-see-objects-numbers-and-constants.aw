import json

text = '{"a": {"b": 1}, "c": [2.5, {"d": -3}], "n": NaN}'
print(json.loads(text, object_hook=lambda d: sorted(d.items(), key=lambda p: p[0])))
# expect: [('a', [('b', 1)]), ('c', [2.5, [('d', -3)]]), ('n', nan)]
print(json.loads(text, object_pairs_hook=tuple))
# expect: (('a', (('b', 1),)), ('c', [2.5, (('d', -3),)]), ('n', nan))
print(json.loads(text, object_pairs_hook=dict, object_hook=lambda d: 1 / 0))
# expect: {'a': {'b': 1}, 'c': [2.5, {'d': -3}], 'n': nan}
print(json.loads(text, parse_float=lambda s: "f" + s, parse_int=lambda s: "i" + s, parse_constant=lambda s: "c" + s))
# expect: {'a': {'b': 'i1'}, 'c': ['f2.5', {'d': 'i-3'}], 'n': 'cNaN'}
print(json.loads("[1, 2.0]", parse_int=float, parse_float=str), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list))
# expect: [1.0, '2.0'] [('a', 1), ('a', 2)]
try:
    json.loads('[{"a": 1}]', object_hook=lambda d: d["b"])
except KeyError as e:
    print("KeyError", e)  # expect: KeyError 'b'
try:
    json.loads("[NaN]", parse_constant=int)
except ValueError as e:
    print(e)  # expect: invalid literal for int() with base 10: 'NaN'
print(json.loads("{}", object_hook=len), json.loads("[[], {}]", object_hook=lambda d: None))  # expect: 0 [[], None]
