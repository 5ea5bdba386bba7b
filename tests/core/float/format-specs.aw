x = 1234.5678
for spec in ("", "f", ".2f", "e", ".3e", "g", ".3g", "G", "n", "%", ".1%", "10.1f", "<10.1f|", "^+12.2f", "012.1f", ",.2f", "_.1f", "#.0f", "z.1f", "E", "+", " ", "=+12", "*^14.3f"):
    try:
        print(repr(spec), format(x, spec))
    except ValueError as e:
        print(repr(spec), e)
for value in (float("nan"), float("inf"), -float("inf"), -0.0, 0.0, 1e100, 5e-324):
    print(format(value, "f")[:12], format(value, "e"), format(value, "g"), format(value, "+.1f")[:12], format(value, "z.1f")[:10], format(value, "F")[:8], format(value, "08.1f")[:12])
