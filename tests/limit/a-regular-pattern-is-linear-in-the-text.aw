# aw only
import re

text = "a" * 300
for pattern in (r"(a+)+b", r"(a|a)*b", r"(?:a*)*b", r"(a|aa)+$x", r"^(\w+\s?)*!$", r"(x+x+)+y"):
    print(pattern, re.search(pattern, text))
