import re

for pattern in ["(", ")", "a)", "[", "[a", "*", "a**", "(?P<n", "(?P<1>a)", "(?P<n>a)(?P<n>b)", "(?P=n)", r"\2", "(?z)",
                "(?i", "a(?i)", "(?-i)", "[b-a]", r"[\d-z]", "a{2,1}", "\\", r"\x1", r"\q", r"\400", "(?#", "(?<a)",
                r"(\1)", "(?au:x)", "(?L:x)", "x{1}{2}", r"\N{nothing}", r"\u12"]:
    try:
        re.compile(pattern)
        print(pattern, "compiles")
    except re.PatternError as e:
        print(pattern, "|", e, "|", e.msg, e.pos, e.lineno, e.colno)
