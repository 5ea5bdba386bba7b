d = {"key": "value", 'a"b': 1}
print(f"{d["key"]} {d['key']}")  # expect: value value
print(f"{"\n".join(["a", "b"])}")
# expect: a
# expect: b
print(f"{f"{f"{1 + 1}"}"}")  # expect: 2
print(f"{
    d["key"]  # a comment inside
}")  # expect: value
print(f"{'\u00e9'} \x41 \N{BULLET} {'\N{DIGIT ONE}'}")  # expect: é A • 1
print(f"{'}'} {'{'} {":"} {'!'}")  # expect: } { : !
