for text in ("(" * 5000 + ")" * 5000, "[" * 300 + "]" * 300, "-" * 100000 + "1", "not " * 100000 + "1", "(" * 100000, "lambda: " * 50000 + "1"):
    try:
        eval(text)
        print("survived")
    except (SyntaxError, RecursionError, MemoryError) as e:
        print("survived")
        # expect: survived
        # expect: survived
        # expect: survived
        # expect: survived
        # expect: survived
        # expect: survived
print(eval("(" * 50 + "1" + ")" * 50), eval("-" * 40 + "1"))  # expect: 1 1
