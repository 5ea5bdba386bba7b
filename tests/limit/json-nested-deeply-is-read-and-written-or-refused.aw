import json

text = "[" * 500 + "]" * 500
print(json.dumps(json.loads(text)) == text)  # expect: True
for text in ("[" * 100_000, '{"a":' * 100_000):
    try:
        json.loads(text)
    except (RecursionError, json.JSONDecodeError) as e:
        print("refused")
        # expect: refused
        # expect: refused
value = []
for _ in range(100_000):
    value = [value]
try:
    json.dumps(value)
    print("refused or written")
except RecursionError as e:
    print("refused or written")  # expect: refused or written
