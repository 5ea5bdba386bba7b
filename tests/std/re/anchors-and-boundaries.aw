import re

text = "one\ntwo\nthree\n"
print([m.start() for m in re.finditer("^", text)], [m.start() for m in re.finditer("^", text, re.M)])
# expect: [0] [0, 4, 8, 14]
print([m.start() for m in re.finditer("$", text)], [m.start() for m in re.finditer("$", text, re.M)])
# expect: [13, 14] [3, 7, 13, 14]
print(re.findall(r"^\w+$", text, re.M), re.findall(r"\A\w+", text, re.M), re.findall(r"\w+\Z", text, re.M))
# expect: ['one', 'two', 'three'] ['one'] []
print(re.search(r"three$", text), re.search(r"three\Z", text), re.search(r"\n\Z", text))
# expect: <re.Match object; span=(8, 13), match='three'> None <re.Match object; span=(13, 14), match='\n'>
print([m.start() for m in re.finditer(r"\b", "a bc, d")], [m.start() for m in re.finditer(r"\B", "a bc, d")])
# expect: [0, 1, 2, 4, 6, 7] [3, 5]
print(re.findall(r"\b\w", "foo bar"), re.findall(r"\w\b", "foo bar"), re.findall(r"\Bo", "oo o"))
# expect: ['f', 'b'] ['o', 'r'] ['o']
print(re.search(r"\b", ""), re.search("$^", ""), re.search("^$", "\n"))
# expect: None <re.Match object; span=(0, 0), match=''> <re.Match object; span=(0, 0), match=''>
print(re.compile("^b").search("ab", 1), re.compile(r"\bb").search("ab", 1), re.compile("a$").search("ab", 0, 1))
# expect: None None <re.Match object; span=(0, 1), match='a'>
