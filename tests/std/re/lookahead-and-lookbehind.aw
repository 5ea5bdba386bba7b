import re

print(re.findall(r"\w+(?=!)", "hi there! you!"), re.findall(r"\w+(?!\w|!)", "hi there! you"))
print(re.findall(r"(?<=\$)\d+", "$5 6 $77"), re.findall(r"(?<!\$)\b\d+", "$5 6 $77 8"))
print(re.search(r"(?<=ab|cd)x", "abx"), re.search("(?<=^a)b", "ab"), re.search("(?<=é)x", "éx"))
print(re.match(r"(?=(a+))a", "aaa").groups(), re.match(r"(?!(b))a", "a").groups(), re.search("(?!)", "x"))
print(re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", "1234567"), re.findall(r"(?=(..))", "abcd"))
for pattern in ("(?<=a*)b", "(?<=a|bc)d", "(?<!a+)b"):
    try:
        re.compile(pattern)
    except re.error as e:
        print(e, e.pos, e.pattern)
