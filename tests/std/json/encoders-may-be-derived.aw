import json


class Encoder(json.JSONEncoder):
    item_separator = ";"

    def default(self, o):
        if isinstance(o, frozenset):
            return list(o)
        return super().default(o)


print(json.dumps([frozenset({1}), 2], cls=Encoder), Encoder(indent=1).encode([1]), Encoder(sort_keys=True).encode({"b": 1, "a": 2}))
try:
    json.dumps({1}, cls=Encoder)
except TypeError as e:
    print(e)
e = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
print(e.encode({"é": [1, 2]}), e.item_separator, e.key_separator, e.indent, e.skipkeys, e.allow_nan)
print("".join(json.JSONEncoder().iterencode({"a": [1, {"b": None}], "c": "x"})), list(json.JSONEncoder().iterencode("x")))
print("".join(json.JSONEncoder(indent=2, sort_keys=True).iterencode({"b": [1, []], "a": {}})))


class Whole(json.JSONEncoder):
    def encode(self, o):
        return "<" + super().encode(o) + ">"


print(json.dumps([1], cls=Whole))
