import re

it = re.finditer(r"(?P<k>\w)=(?P<v>\d)", "a=1, b=2")
print(iter(it) is it, type(it).__name__)  # expect: True callable_iterator
for m in it:
    print(m.span(), m["k"], m.group("v"), m.groupdict())
    # expect: (0, 3) a 1 {'k': 'a', 'v': '1'}
    # expect: (5, 8) b 2 {'k': 'b', 'v': '2'}
print(next(it, "done"), [m.span() for m in re.finditer("a*", "baac")], list(re.finditer("x", "")))
# expect: done [(0, 0), (1, 3), (3, 3), (4, 4)] []
print([m.span() for m in re.compile("é").finditer("éaéé", 1)], [m.start() for m in re.finditer("", "日本")])
# expect: [(2, 3), (3, 4)] [0, 1, 2]
