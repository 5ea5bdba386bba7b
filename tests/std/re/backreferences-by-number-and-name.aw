import re

print(re.findall(r"(\w)\1", "aabbcd"), re.search(r"(?P<q>['\"]).*?(?P=q)", "say 'it\"s' ok"))
# expect: ['a', 'b'] <re.Match object; span=(4, 10), match='\'it"s\''>
print(re.search(r"<(\w+)>.*?</\1>", "<b>x</i></b>"), re.match(r"(a)?\1b", "b"), re.match(r"(a)?b\1", "b"))
# expect: <re.Match object; span=(0, 12), match='<b>x</i></b>'> None None
print(re.search(r"(?i)(ab)\1", "abAB"), re.search(r"(ab)(?i:\1)", "abAB"), re.search(r"(ab)\1", "abAB"))
# expect: <re.Match object; span=(0, 4), match='abAB'> <re.Match object; span=(0, 4), match='abAB'> None
print(re.match(r"(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\10", "abcdefghijj").end())  # expect: 11
print(re.findall(r"\b(\w+)\s+\1\b", "the the cat sat sat down"))  # expect: ['the', 'sat']
