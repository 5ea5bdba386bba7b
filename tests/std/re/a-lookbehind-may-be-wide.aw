import re

wide = "(?<=((.{%d}){%d}){%d})"
print(re.search(wide % (64, 64, 64), "x" * 300000).span())
print(re.search(wide % (2, 2, 2), "\u00e9" * 9).span(), re.search("(?<!..)x", "xx").span())
try:
    re.compile(wide % (2**22, 2**22, 2**22))
except re.error as e:
    print(e)
