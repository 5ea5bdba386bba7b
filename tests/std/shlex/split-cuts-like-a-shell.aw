import shlex

for text in ["a b  c", "a 'b c' d", 'a "b \\"c\\" d"', "a\\ b", "a'b'c", "''", "a '' b", "x # y", "'a\\b'", '"a\\b"', '"a\\\\b"', " ", "",
             "tab\tand\nline", "é ü'x y'", "a|b;c", "--opt='x y' -v", 'say "it\'s"']:
    print(repr(text), shlex.split(text), shlex.split(text, comments=True), shlex.split(text, posix=False) if "\\" not in text else "")
for text in ["'open", '"open', "end\\", None]:
    try:
        print(shlex.split(text))
    except ValueError as e:
        print(e)
