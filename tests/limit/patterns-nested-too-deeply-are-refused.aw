# aw only
import re

print(re.compile("(" * 100 + "a" + ")" * 100).match("a").span(100))
for depth in (1000, 100_000):
    try:
        re.compile("(?:" * depth + "a" + ")" * depth)
    except RecursionError as e:
        print(e)
try:
    re.compile("(?:(?:(?:ab){9999}){9999}){9999}")
    print("compiled")
except MemoryError as e:
    print("MemoryError", e)
