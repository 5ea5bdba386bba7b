import json

loop = []
loop.append(loop)
ring = {"a": []}
ring["a"].append(ring)
for value, options in [({1}, {}), (b"x", {}), (object, {}), (range(2), {}), (loop, {}), (ring, {}),
                       (float("nan"), {"allow_nan": False}), ([float("-inf")], {"allow_nan": False}),
                       ({float("inf"): 1}, {"allow_nan": False})]:
    try:
        print(json.dumps(value, **options))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
        # expect: TypeError Object of type set is not JSON serializable
        # expect: TypeError Object of type bytes is not JSON serializable
        # expect: TypeError Object of type type is not JSON serializable
        # expect: TypeError Object of type range is not JSON serializable
        # expect: ValueError Circular reference detected
        # expect: ValueError Circular reference detected
        # expect: ValueError Out of range float values are not JSON compliant: nan
        # expect: ValueError Out of range float values are not JSON compliant: -inf
        # expect: ValueError Out of range float values are not JSON compliant: inf
same = [1]
print(json.dumps([same, same, {"a": same}]))  # expect: [[1], [1], {"a": [1]}]
try:
    json.dumps(loop, check_circular=False)
except RecursionError as e:
    print("RecursionError")  # expect: RecursionError
