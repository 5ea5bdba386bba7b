import re

for call in (
    lambda: re.compile(5), lambda: re.compile(None), lambda: re.compile("a", re.L), lambda: re.compile(b"a", re.U),
    lambda: re.compile("a", re.A | re.U), lambda: re.compile(re.compile("a"), re.I), lambda: re.search("a", b"a"),
    lambda: re.search(b"a", "a"), lambda: re.search("a", 5), lambda: re.Pattern(), lambda: re.escape(5),
    lambda: re.compile("a{99999999999}"), lambda: re.match("a", "a").group("x"), lambda: re.match("a", "a").group(1),
    lambda: re.match("a", "a").start(-1), lambda: re.match("a", "a")[None], lambda: re.sub("a", "b", "c", 1, count=2),
):
    try:
        print(call())
    except (TypeError, ValueError, IndexError, OverflowError) as e:
        print(type(e).__name__, e)
print(re.compile(re.compile("a")) is re.compile("a"))
