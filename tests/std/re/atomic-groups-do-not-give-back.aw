import re

print(re.match("(?>a+)b", "aaab"), re.match("(?>a+)ab", "aaab"), re.match("(?>a|ab)c", "abc"))
# expect: <re.Match object; span=(0, 4), match='aaab'> None None
print(re.match("(?>(a)|b)+", "ab").groups(), re.match("(?:a|ab)++c", "abc"), re.match("(?:ab|a)++c", "abc"))
# expect: ('a',) None <re.Match object; span=(0, 3), match='abc'>
print(re.match(r'"(?>(?:[^"\\]+|\\.)*)"', '"a\\"b"'))  # expect: <re.Match object; span=(0, 6), match='"a\\"b"'>
