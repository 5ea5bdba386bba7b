import re

m = re.match(r"(a(b(c)))(d)?(?P<last>e)", "abce")
print(m.groups(), m.groups("-"), m.groupdict(), m.lastindex, m.lastgroup)
# expect: ('abc', 'bc', 'c', None, 'e') ('abc', 'bc', 'c', '-', 'e') {'last': 'e'} 5 last
print(m.group(), m.group(0, 1, 3), m.group("last"), m[2], m["last"], m.group(4))
# expect: abce ('abce', 'abc', 'c') e bc e None
print([m.span(i) for i in range(6)], m.start("last"), m.end(1), m.regs)
# expect: [(0, 4), (0, 3), (1, 3), (2, 3), (-1, -1), (3, 4)] 3 3 ((0, 4), (0, 3), (1, 3), (2, 3), (-1, -1), (3, 4))
print(re.compile(r"(?P<x>.)(?P<y>.)(.)").groupindex, re.compile(r"(.)(?:.)(.)").groups)  # expect: {'x': 1, 'y': 2} 2
m = re.match(r"(?P<a>x)|(?P<b>y)", "y")
print(m.lastgroup, m.lastindex, m.groupdict(), m.groupdict(0), m.span("a"))
# expect: b 2 {'a': None, 'b': 'y'} {'a': 0, 'b': 'y'} (-1, -1)
print(re.match("((a)(b))", "ab").lastindex, re.match("(a)((b))?", "ab").lastindex, re.match("(?:a)", "a").lastindex)
# expect: 1 2 None
