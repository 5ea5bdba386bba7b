import re

s = re.Scanner([
    (r"\d+\.\d*", lambda scanner, token: float(token)),
    (r"\d+", lambda scanner, token: int(token)),
    (r"[a-z_]\w*", lambda scanner, token: "name " + token),
    (r"[+*/-]", "operator"),
    (r"\s+", None),
])
print(s.scan("sum = 3*foo + 312.50+bar"))  # expect: (['name sum'], '= 3*foo + 312.50+bar')
print(s.scan("sum + 3*foo + 312.50+bar"))
# expect: (['name sum', 'operator', 3, 'operator', 'name foo', 'operator', 312.5, 'operator', 'name bar'], '')
p = re.compile(r"(\w)|\s")
scanner = p.scanner("ab c!d")
print([m.span() for m in iter(scanner.match, None)], scanner.match(), scanner.pattern is p)
# expect: [(0, 1), (1, 2), (2, 3), (3, 4)] None True
print([m.group() for m in iter(p.scanner("a!b", 1).search, None)])  # expect: ['b']
