import re

p = re.compile(r"(<)?\w+(?(1)>)$")
print([bool(p.match(text)) for text in ("<a>", "a", "<a", "a>")])  # expect: [True, True, False, False]
p = re.compile(r"(?P<q>\()?x(?(q)\)|!)")
print([p.fullmatch(text) and p.fullmatch(text).group() for text in ("(x)", "x!", "(x!", "x)", "x")])
# expect: ['(x)', 'x!', None, None, None]
print(re.match("(?(1)a|b)(c)", "bc").groups())  # expect: ('c',)
for pattern in ("(?(2)a)(b)", "(?(x)a)", "(a)(?(1)b|c|d)", "(?(0)a)", "(?(1a)b)"):
    try:
        re.compile(pattern)
    except re.error as e:
        print(pattern, "|", e)
        # expect: (?(2)a)(b) | invalid group reference 2 at position 3
        # expect: (?(x)a) | unknown group name 'x' at position 3
        # expect: (a)(?(1)b|c|d) | conditional backref with more than two branches at position 11
        # expect: (?(0)a) | bad group number at position 3
        # expect: (?(1a)b) | bad character in group name '1a' at position 3
