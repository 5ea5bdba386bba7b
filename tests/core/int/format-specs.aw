n = 1234567
for spec in ("", "d", "b", "o", "x", "X", "#b", "#o", "#x", "#X", ",", "_", "_x", "_b", "c", "e", ".2e", "f", ".1f", "g", "%", "n", "+d", " d", "-d", "12", "<12", "^12", ">12", "=+12", "012", "+012,", "*^+14,d", "s", ".3d", ",x", "#_x", "z", "q"):
    try:
        print(repr(spec), format(n, spec), format(-n, spec))
    except (ValueError, OverflowError) as e:
        print(repr(spec), e)
print(format(65, "c"), format(0x1F600, "c"), format(True, ""), format(True, "d"), format(2**70, "x"), format(2**70, ",d"), format(-255, "#06x"), format(0, "#b"))
for value in (-1, 0x110000):
    try:
        format(value, "c")
    except OverflowError as e:
        print(e)
