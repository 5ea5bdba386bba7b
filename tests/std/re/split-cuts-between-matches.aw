import re

print(re.split(r"\s+", "a b  c"), re.split(r"(\s+)", "a b  c"), re.split("[,;]", "a,b;c", maxsplit=1))
print(re.split("x*", "axbc"), re.split("(x)?", "axb"), re.split("", "abc"), re.split(r"\b", "a, b"))
print(re.split("x", ""), re.split("x", "abc"), re.split("x", "x"), re.split("(?:a|(b))", "1a2b3"))
print(re.split("a", "bab", maxsplit=-1), re.split(b",", b"a,b"), re.compile("-").split("a-b-c", 1))
