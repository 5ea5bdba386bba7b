import json

for text in [r'"\"\\\/\b\f\n\r\t"', r'"\u00e9\u65e5"', r'"\ud83d\ude00"', '"é日😀"', r'"a\u0000b"', '""', r'"\u0041\u0042c"']:
    print(ascii(json.loads(text)))
print(json.loads(r'{"\u0061\n": "\t"}'), json.loads('"\t"', strict=False) == "\t")
for text in ['"', '"abc', r'"\x"', r'"\u12"', r'"\u12g4"', '"a\nb"', '"\\', r'"\u', '["a', '{"a\tb": 1}']:
    try:
        print(json.loads(text))
    except json.JSONDecodeError as e:
        print(repr(text), e)
