# aw only
import re

try:
    re.match(r"(a?){40}\1b|(?:(a+)+)\2c", "a" * 200)
except RuntimeError as e:
    print(e)
