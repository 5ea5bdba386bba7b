# line, column, last line and end column of SyntaxError, for what is wrong most often
CASES = [
    "x = ", "1 +", "def f(", "def f()", "if x", "if x:", "class A", "for x in", "for x y:", "while 1", "return 1",
    "yield 1", "break", "continue", "x = (1, 2", "x = {1: 2", "x = (1, 2]", ")", "x = 'abc", 'x = """abc', "f(a=1, 2)",
    "f(**a, 1)", "f(a=1, a=2)", "f(1=2)", "f(a.b=1)", "1 = x", "f() = 1", "a + b = c", "None = 1", "(a, 1) = x",
    "lambda: x = 1", "del f()", "for 1 in x: pass", "with a as 1: pass", "import a.", "from a import *, b",
    "def f(a, a): pass", "def f(a=1, b): pass", "def f(*): pass", "def f(**k, a): pass", "def f(x): global x",
    "def f(): x = 1; global x", "def f(): nonlocal x", "nonlocal x", "a b", "x = 1 2", 'print "hello"', "raise x, y",
    "try: pass", "x = 5a", "0x", "0b2", "012", "1_", "$x", '"\\x4"', '"\\u12"', 'b"\\xg"', 'f"{"', 'f"{}"', 'f"}"',
    'f"{a b}"', "x = 1\n  y = 2", "if 1:\n    x = 1\n  y = 2", "if 1:\n\tx = 1\n        y = 2", "if 1:\nx = 1",
    "x \\ y", "x = \\", "def f(): await x", "async def f(): yield 1; return 1", "[x for x in y for]", "(x := 1) = 2",
    "x := 1", "[x := 1 for x in y]", "x: int = ", "assert", "a = b if c", "not", "a and", "a in", "a.", "a[", "f(a b)",
    "f(a, b c)", "if x = 1: pass", "while x = 1: pass", "print(a, b", "import x y", "from x import y z", "x.None = 1",
    "def None(): pass", "__debug__ = 1", "é = 1 2", 'x = "é" y', "try: pass\nexcept: pass\nexcept ValueError: pass",
    "a = (1,\n b c)", "f(a,\n  b=1, 2)", "x = [\n1,\n2", "class A:\n  def f(self:\n    pass",
    "for i in range(3)\n    print(i)", "x = {\n 'a': 1\n 'b': 2\n}", "a = 1\nb = 'x\nc = 2",
    "match x:\n  case y: pass\n  case 2: pass", "match x:\n  case (a, a): pass",
]
for source in CASES:
    try:
        compile(source, "source", "exec")
    except SyntaxError as error:
        place = (error.lineno, error.offset, error.end_lineno, error.end_offset)
        print(repr(source), type(error).__name__, place, error.filename)
    else:
        print(repr(source), "is no error")
