print({x: x * x for x in range(4)}, {k: v for k, v in zip("ab", [1, 2])}, {x % 2: x for x in range(5)}, {(x, y): x + y for x in range(2) for y in range(2) if x != y})
# expect: {0: 0, 1: 1, 2: 4, 3: 9} {'a': 1, 'b': 2} {0: 4, 1: 3} {(0, 1): 1, (1, 0): 1}
d = {}
d.setdefault("a", {}).setdefault("b", []).append(1)
d["a"]["c"] = d["a"]["b"]
d["a"]["c"].append(2)
print(d)  # expect: {'a': {'b': [1, 2], 'c': [1, 2]}}
order = []
def note(x):
    order.append(x)
    return x
{note("k1"): note("v1"), note("k2"): note("v2")}
print(order)  # expect: ['k1', 'v1', 'k2', 'v2']
order.clear()
{note(k): note(-k) for k in (1, 2)}
print(order)  # expect: [1, -1, 2, -2]
