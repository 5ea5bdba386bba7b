import json

for text in ["null", "true", "false", "0", "-0", "12", "-1.5", "1e3", "1E-2", "2.5e+1", "123456789012345678901234567890", '"x"',
             "[]", "[1, 2 ,3]", "{}", '{"a": {"b": [null]}}', " [ 1 ] ", "\n\t{ \"k\" : 1 }\r\n", "NaN", "Infinity", "-Infinity",
             '{"a": 1, "a": 2}', "1e400", "-0.0", "[[[[]]]]"]:
    print(repr(json.loads(text)))
