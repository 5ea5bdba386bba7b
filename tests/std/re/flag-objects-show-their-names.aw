import re

print(repr(re.I), str(re.M), re.I | re.M, repr(re.RegexFlag(0)), re.NOFLAG)
print(re.IGNORECASE is re.I, re.I == 2, re.I.value, re.I.name, isinstance(re.I, int), re.RegexFlag.A)
print(list(re.RegexFlag))
print(repr(~re.I), repr(re.RegexFlag(2 | 1024)), re.I in (re.I | re.S))
print(re.compile("x", re.I | re.M), re.compile("x", re.A | re.X), re.compile(b"x", re.L), re.compile("x"))
print(re.compile("a'b"), re.compile("y" * 300) == re.compile("y" * 300), len(repr(re.compile("y" * 300))))
