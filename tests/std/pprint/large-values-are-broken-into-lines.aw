from dataclasses import dataclass
from pprint import pformat, pp, pprint

data = {"name": "x" * 30, "items": list(range(30)), "nested": {"b": [1, 2, {"deep": "y" * 50}], "a": ("t",)}}
pprint(data)
# expect: {'items': [0,
# expect:            1,
# expect:            2,
# expect:            3,
# expect:            4,
# expect:            5,
# expect:            6,
# expect:            7,
# expect:            8,
# expect:            9,
# expect:            10,
# expect:            11,
# expect:            12,
# expect:            13,
# expect:            14,
# expect:            15,
# expect:            16,
# expect:            17,
# expect:            18,
# expect:            19,
# expect:            20,
# expect:            21,
# expect:            22,
# expect:            23,
# expect:            24,
# expect:            25,
# expect:            26,
# expect:            27,
# expect:            28,
# expect:            29],
# expect:  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:  'nested': {'a': ('t',),
# expect:             'b': [1,
# expect:                   2,
# expect:                   {'deep': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'}]}}
pprint(data, width=40, compact=True)
# expect: {'items': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
# expect:            10, 11, 12, 13, 14, 15, 16,
# expect:            17, 18, 19, 20, 21, 22, 23,
# expect:            24, 25, 26, 27, 28, 29],
# expect:  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
# expect:  'nested': {'a': ('t',),
# expect:             'b': [1, 2,
# expect:                   {'deep': 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'}]}}
pprint(data, indent=4, depth=1)  # expect: {'items': [...], 'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'nested': {...}}
pp({"b": 1, "a": 2})  # expect: {'b': 1, 'a': 2}
pprint(["the quick brown fox jumps over the lazy dog and keeps running far away"], width=30)
# expect: ['the quick brown fox jumps '
# expect:  'over the lazy dog and '
# expect:  'keeps running far away']

@dataclass
class P:
    a: str
    b: list

pprint(P("q" * 40, list(range(20))))
# expect: P(a='qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq',
# expect:   b=[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
print(pformat([1, "two", None]))  # expect: [1, 'two', None]
