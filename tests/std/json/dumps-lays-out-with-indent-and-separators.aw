import json

value = {"b": [1, 2, {"c": []}], "a": {}, "d": "x", "e": [[]]}
print(json.dumps(value, indent=2))
print(json.dumps(value, indent="--", sort_keys=True))
print(json.dumps(value, indent=0))
print(json.dumps(value, separators=(",", ":")))
print(json.dumps(value, indent=1, separators=(" ;", "=>")))
print(json.dumps([], indent=4), json.dumps({}, indent=4), json.dumps(5, indent=4), json.dumps([1], indent=True))
