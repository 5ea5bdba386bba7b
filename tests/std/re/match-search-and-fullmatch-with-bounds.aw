import re

p = re.compile("b+")
text = "abbbc"
print(p.match(text), p.match(text, 1), p.match(text, 1, 3), p.search(text), p.search(text, 2), p.search(text, 0, 1))
print(p.fullmatch(text), p.fullmatch(text, 1, 4), p.fullmatch(text, 1, 3), p.search(text, -10, 100))
print(p.search(text, 4, 2), p.match(string=text, pos=1, endpos=2), p.search(text, 99))
m = p.search(text, 1, 3)
print(m.pos, m.endpos, m.string, m.re, m.span())
print(re.compile("é").search("aéé", 2).span(), re.compile("$").search("日本語", 0, 2).span())
for args in [(), ("a", "x"), ("a", 1, 2, 3), (5,), (None,), (b"a",)]:
    try:
        print(p.match(*args))
    except TypeError as e:
        print(e)
