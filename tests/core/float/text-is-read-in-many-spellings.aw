for text in ("1", "1.", ".5", "1e5", "1E-5", "-1.5e+3", " 3.25\n", "1_000.5_0", "inf", "-INF", "Infinity", "+infinity", "nan", "-NaN", "1e400", "-1e400", "1e-400", "٣.٥", "00.10"):
    print(repr(text), float(text))
print(float(b"2.5"), float(bytearray(b" 1e3 ")), float(), float(True), float(10**22))
