for text in ("0x1F", "0o17", "0b101", "12", "0", "00", "-0XfF", " 0B11 ", "0O7"):
    print(repr(text), int(text, 0))
for text in ("012", "0x", "0b2", "0o8", "08"):
    try:
        print(int(text, 0))
    except ValueError as e:
        print(e)
