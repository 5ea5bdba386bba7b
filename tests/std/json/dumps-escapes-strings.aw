import json

for text in ['"', "\\", "/", "\n\r\t\b\f", "\x00\x1f\x7f", "é", "日本", "\U0001f600", "</script>", "a\u2028b"]:
    print(json.dumps(text), ascii(json.dumps(text, ensure_ascii=False)), json.dumps({text: text}))
    # expect: "\"" '"\\""' {"\"": "\""}
    # expect: "\\" '"\\\\"' {"\\": "\\"}
    # expect: "/" '"/"' {"/": "/"}
    # expect: "\n\r\t\b\f" '"\\n\\r\\t\\b\\f"' {"\n\r\t\b\f": "\n\r\t\b\f"}
    # expect: "\u0000\u001f\u007f" '"\\u0000\\u001f\x7f"' {"\u0000\u001f\u007f": "\u0000\u001f\u007f"}
    # expect: "\u00e9" '"\xe9"' {"\u00e9": "\u00e9"}
    # expect: "\u65e5\u672c" '"\u65e5\u672c"' {"\u65e5\u672c": "\u65e5\u672c"}
    # expect: "\ud83d\ude00" '"\U0001f600"' {"\ud83d\ude00": "\ud83d\ude00"}
    # expect: "</script>" '"</script>"' {"</script>": "</script>"}
    # expect: "a\u2028b" '"a\u2028b"' {"a\u2028b": "a\u2028b"}
