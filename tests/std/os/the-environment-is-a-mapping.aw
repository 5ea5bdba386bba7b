import os

print("PATH" in os.environ, os.getenv("AW_NOT_THERE"), os.getenv("AW_NOT_THERE", "default"))
# expect: True None default
os.environ["AW_NEW"] = "1"
print(os.getenv("AW_NEW"), os.environ.pop("AW_NEW"), os.environ.get("AW_NEW"))  # expect: 1 1 None
for f in (lambda: os.environ["AW_NOT_THERE"], lambda: os.environ.__setitem__("A", 3)):
    try:
        f()
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
# expect: KeyError 'AW_NOT_THERE'
# expect: TypeError str expected, not int
