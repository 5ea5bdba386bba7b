import json

for value in [None, True, False, 0, -5, 10**25, 1.5, -0.0, 1e100, 1e-7, "text", "", [], {}, (), [1, [2, (3,)]], {"a": {"b": []}},
              {1: 2, 1.5: 3, None: 4, True: 5}, float("nan"), [float("inf"), float("-inf")], {"k": (1, 2)}]:
    print(json.dumps(value))
