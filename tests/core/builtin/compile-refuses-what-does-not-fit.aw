for args in (("1", "f"), ("1", "f", "other"), (5, "f", "exec"), ("x = 1", "f", "eval"), ("1 +", "f", "exec"), ("a = 1\nb = 2", "f", "single"), ("", "f", "eval"), ("1", "f", "exec", 12345678), ("1", "f", "exec", "x"), ("1", "f", 5), ("1\0", "f", "exec")):
    try:
        print(compile(*args))
    except SyntaxError as e:
        print("SyntaxError", e.filename)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
