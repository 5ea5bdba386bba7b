import re

print(re.match("a", "a"), re.search("b+", "aбbb"), re.match(b"\xff", b"\xff"), re.match("", ""))
print(re.match(".*", "'" * 60), re.match("(?s).*", "line\n" * 20))
