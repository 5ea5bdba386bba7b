import re

for template in [r"\2", r"\g<2>", r"\g<x>", r"\g", r"\g<", r"\g<1", r"\g<>", r"\g<1a>", r"\q", "\\", r"\400", r"\g<99999999999>"]:
    try:
        print(re.sub("(a)", template, "a"))
    except (re.error, IndexError) as e:
        print(repr(template), type(e).__name__, e)
for repl in (5, None, b"x", ["x"]):
    try:
        re.sub("a", repl, "a")
    except TypeError as e:
        print(type(repl).__name__, "TypeError")
try:
    re.sub("a", lambda m: 5, "xa")
except TypeError as e:
    print(e)
try:
    re.sub("a", lambda m: 1 / 0, "xa")
except ZeroDivisionError as e:
    print(e)
