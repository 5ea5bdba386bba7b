import re

print(re.findall("ab", "AB aB", re.I), re.findall("a.b", "a\nb", re.S), re.findall("a.b", "a\nb"))
# expect: ['AB', 'aB'] ['a\nb'] []
print(re.findall("^b$", "a\nb", re.M), re.findall(r"\w+", "aé ß1", re.A), re.findall(r"\w+", "aé ß1"))
# expect: ['b'] ['a', '1'] ['aé', 'ß1']
print(re.findall("a b # letters", "ab", re.X), re.findall(r"a\ b [ ]", "a b  ", re.X), re.findall("[#]", "#", re.X))
# expect: ['ab'] ['a b '] ['#']
print(re.findall("(?i)a(?-i:b)c", "aBc ABC AbC"), re.findall("(?s:.)x.", "\nx\n \nxy"), re.findall("(?x: a b )c", "abc"))
# expect: ['AbC'] ['\nxy'] ['abc']
print(re.findall("(?a:\\w)\\w", "éé aé"), re.compile("(?im)x").flags, re.compile("x", re.I | re.S).flags)
# expect: ['aé'] 42 50
print(re.compile("x").flags, re.compile(b"x").flags, re.compile("x", re.A).flags)  # expect: 32 0 256
