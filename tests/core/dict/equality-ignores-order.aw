print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {1: "x"} == {1.0: "x"}, {1: 1} == {1: True}, {} == [], {"a": 1} != {"a": 2}, {"a": {"b": [1]}} == {"a": {"b": [1]}}, {1: 2} == {1: 2, 3: 4}, {1: None} == {2: None})
# expect: True True True False True True False False
nan = float("nan")
print({1: nan} == {1: nan}, {nan: 1} == {nan: 1}, {1: float("nan")} == {1: float("nan")})  # expect: True True False
a = {}
a["self"] = a
print(a, a == a)  # expect: {'self': {...}} True
b = {}
b["self"] = b
try:
    a == b
except RecursionError:
    print("too deep")  # expect: too deep
