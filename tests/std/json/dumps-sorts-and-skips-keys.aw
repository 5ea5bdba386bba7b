import json

print(json.dumps({"b": 1, "a": 2, "C": 3}, sort_keys=True), json.dumps({2: "x", 10: "y", 1.5: "z"}, sort_keys=True))
print(json.dumps({(1, 2): 1, "a": 2, b"x": 3}, skipkeys=True), json.dumps({(1,): 1}, skipkeys=True, indent=1))
for value, options in [({(1, 2): 1}, {}), ({b"x": 1}, {}), ({1: 1, "a": 2}, {"sort_keys": True}), ({object: 1}, {})]:
    try:
        print(json.dumps(value, **options))
    except TypeError as e:
        print(e)
