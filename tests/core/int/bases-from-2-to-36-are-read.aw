for base in (2, 3, 8, 10, 16, 27, 36):
    print(base, int("10", base), int("1" * base, base))
print(int("zz", 36), int("Zz", 36), int("0b11", 2), int("0o17", 8), int("0xff", 16), int(b"777", 8), int(bytearray(b"11"), base=2))
for text, base in (("9", 8), ("g", 16), ("0x1", 8), ("1", 1), ("1", 37), ("1", -1), ("2", 2)):
    try:
        print(int(text, base))
    except ValueError as e:
        print(e)
