import json

value = {"a": [1, 2.5, -1e-300, None, True, "x\u2028\"\\"], "é": {"": [[], {}]}, "big": 2**80, "f": 0.1 + 0.2}
for options in ({}, {"indent": 3}, {"ensure_ascii": False}, {"separators": (",", ":")}):
    print(json.loads(json.dumps(value, **options)) == value)
    # expect: True
    # expect: True
    # expect: True
    # expect: True
