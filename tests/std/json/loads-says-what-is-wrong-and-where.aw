import json

for text in ["", " ", "nul", "tru", "[", "[1", "[1,", "[1,]", "[1 2]", "{", '{"a"', '{"a"}', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}',
             '{"a":1 "b"}', "{1:2}", "{a:1}", "]", "1 2", "[1]x", "01", "1.", "-", "+1", ".5", "1e", "'a'", "[,1]", "{,}",
             "-Inf", "nan", "\ufeff1", '{"a":}']:
    try:
        print(repr(text), json.loads(text))
    except json.JSONDecodeError as e:
        print(repr(text), e)
