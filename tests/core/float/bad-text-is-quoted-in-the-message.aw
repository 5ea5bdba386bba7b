for value in ("", " ", "abc", "1e", "1_", "_1", "1__0", "1._5", "0x1p3", "1,5", "1 2", "infin", "--1", "1e5.5", b"x", b"\xff", "\u00bd"):
    try:
        print(float(value))
    except ValueError as e:
        print(e)
