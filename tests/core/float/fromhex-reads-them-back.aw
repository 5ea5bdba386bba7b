for text in ("0x1.8p+1", "1.8p1", "-0x.8p0", "0x1p-1074", "0x10", "  0X1.FFp3 ", "inf", "-Infinity", "nan", "0x1.999999999999ap-4", "0x0p0", "-0x0.0p0", "0x1.00000000000008p0", "0x1.00000000000018p0", "0x1p-1075", "0x1.8p-1075", "ab.cdp2"):
    print(text.strip(), float.fromhex(text))
for text in ("", "0x", "1p", "0x1.2.3", "zz", "0x1p1024", "0x1 p0", "1__0", "0x1p+"):
    try:
        print(float.fromhex(text))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
try:
    float.fromhex(1.5)
except TypeError as e:
    print(e)
