import re

print(re.match("a|ab", "ab"), re.match("ab|a", "ab"), re.fullmatch("a|ab", "ab"))
print(re.match("(a|ab)(c|bcd)(d*)", "abcd").groups())
print(re.findall("foo|foobar", "foobar"), re.findall("|a", "ba"), re.findall("a|", "ba"))
print(re.match("(?:a|b|)+c", "abac"), re.match("x(?:|y)z", "xz"), re.match("(?:a|b){3}?", "abab"))
