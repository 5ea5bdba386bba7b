import re

tokens = [("NUMBER", r"\d+(?:\.\d*)?"), ("ASSIGN", r":="), ("END", r";"), ("ID", r"[A-Za-z]+"), ("OP", r"[+\-*/]"),
          ("NEWLINE", r"\n"), ("SKIP", r"[ \t]+"), ("MISMATCH", r".")]
pattern = "|".join("(?P<%s>%s)" % pair for pair in tokens)
line, start = 1, 0
for m in re.finditer(pattern, "total := 3.5 * x;\nn := ?"):
    kind = m.lastgroup
    if kind == "NEWLINE":
        line, start = line + 1, m.end()
    elif kind != "SKIP":
        print(kind, m.group(), line, m.start() - start)
        # expect: ID total 1 0
        # expect: ASSIGN := 1 6
        # expect: NUMBER 3.5 1 9
        # expect: OP * 1 13
        # expect: ID x 1 15
        # expect: END ; 1 16
        # expect: ID n 2 0
        # expect: ASSIGN := 2 2
        # expect: MISMATCH ? 2 5
