import json

d = json.JSONDecoder()
print(d.raw_decode('{"a": 1} tail'), d.raw_decode("xx[1]yy", 2), d.decode("  [1] "))
# expect: ({'a': 1}, 8) ([1], 5) [1]
for args in [("", 0), ("x1", 0), ("[1]", 3)]:
    try:
        print(d.raw_decode(*args))
    except json.JSONDecodeError as e:
        print(e)
        # expect: Expecting value: line 1 column 1 (char 0)
        # expect: Expecting value: line 1 column 1 (char 0)
        # expect: Expecting value: line 1 column 4 (char 3)


class Decoder(json.JSONDecoder):
    def decode(self, s):
        return "got", super().decode(s)


print(json.loads("[1]", cls=Decoder), json.JSONDecoder(strict=False).decode('"a\nb"'), d.strict, d.object_hook)
# expect: ('got', [1]) a
# expect: b True None
print(json.JSONDecoder(object_hook=len).decode('[{"a": 1}, {}]'), json.loads("1", cls=Decoder, parse_int=str))
# expect: [1, 0] ('got', '1')
