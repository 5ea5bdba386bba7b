import ast


def show(text):
    try:
        value = ast.literal_eval(text)
        print(repr(value), type(value).__name__)
    except (ValueError, SyntaxError, TypeError) as error:
        print(type(error).__name__)


for text in [
    "1", "-1", "+1.5", "1e10", "0x_ff", "0b101", "0o17", "1_000", ".5", "5.", "'a'", '"b\\n\\x41"', "'''multi\nline'''",
    "b'x\\xff'", "r'\\d'", "rb'\\x'", "u'x'", "'a' 'b'\"c\"", "None", "True", "...", "()", "(1,)", "(1)", "1, 2", "1,",
    "[1, [2, (3, {'k': None})]]", "[1,]", "{}", "{1: 2, 'a': [3]}", "{1, 2}", "set()", "  [1]", "\t1", "[\n1,\n  2 # c\n]",
    "{'a': 1,}", "(1, 2,)", "[-1, +2]", "''", "'\\''", '"it\'s"', "{1: {2: {3: {}}}}", "'é€'", "[1.5e-3, True, False]",
]:
    show(text)
for text in [
    "", "x", "1 +", "[1", "f'x'", "f'{1}'", "--1", "-True", "a.b", "f()", "[x for x in y]", "1 + 1", "lambda: 1", "{**{}}",
    "[*[]]", "-'a'", "not 1", "set(1)", "list()", "'a' b'b'", "012", "1__0", "'abc", "(1 2)", "1 if 1 else 2", "{[]: 1}",
    "{1: 2, 3}", "[,]", "(,)", "1 < 2", "__import__('os')", "import os", "1; 2", "'a' % 1", "[1][0]", "~1",
]:
    show(text)
show(3)
show(b"1")
show(None)
