for text in ("1 +", "x = ", "def f(:", "for", "a b", "'open", "(1", "if x", "return 1", "yield 1"):
    try:
        eval(text)
    except SyntaxError as e:
        print(repr(text), type(e).__name__, e.filename, e.lineno)
for text in ("1/0", "undefined_name", "[][1]", "int('x')"):
    try:
        eval(text)
    except Exception as e:
        print(repr(text), type(e).__name__, e, e.__traceback__.tb_next.tb_frame.f_code.co_filename)
