import json

try:
    json.loads('{\n  "a": 1,\n  "é": x}')
except json.JSONDecodeError as e:
    print(e.msg, e.pos, e.lineno, e.colno, repr(e.doc), isinstance(e, ValueError), type(e).__module__)
    # expect: Expecting value 19 3 8 '{\n  "a": 1,\n  "é": x}' True json.decoder
e = json.JSONDecodeError("message", "doc\ntext", 5)
print(e, e.args, e.lineno, e.colno, e.pos)
# expect: message: line 2 column 2 (char 5) ('message: line 2 column 2 (char 5)',) 2 2 5
for value in (5, None, ["x"], {}):
    try:
        json.loads(value)
    except TypeError as e:
        print(e)
        # expect: the JSON object must be str, bytes or bytearray, not int
        # expect: the JSON object must be str, bytes or bytearray, not NoneType
        # expect: the JSON object must be str, bytes or bytearray, not list
        # expect: the JSON object must be str, bytes or bytearray, not dict
