print(int("1_000_000"), int("  12_3\n"), int("-1_0"), int("+1_0"), int("0x_ff", 16), int("0b_1_0", 0))
for text in ("1__0", "_1", "1_", "1_000_", "- 1", "+-1", "", "  ", "0x", "1 2", "1.0", "0_x1"):
    try:
        print(int(text))
    except ValueError as e:
        print(e)
