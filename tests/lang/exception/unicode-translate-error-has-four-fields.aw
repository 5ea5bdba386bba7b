e = UnicodeTranslateError("a\u20acb", 1, 2, "why")
print(e)  # expect: can't translate character '\u20ac' in position 1: why
print(e.object, e.start, e.end, e.reason, e.encoding)  # expect: a€b 1 2 why None
e.end = 3
print(e)  # expect: can't translate characters in position 1-2: why
print(UnicodeTranslateError("\x01", 0, 1, "r"), UnicodeTranslateError("\U0001f600", 0, 1, "r"))
# expect: can't translate character '\x01' in position 0: r can't translate character '\U0001f600' in position 0: r
