print([chr(n) for n in (0, 65, 233, 0x20AC, 0x1F600, 0x10FFFF)], [ord(c) for c in "\0Aé€😀"], ord(b"a"), ord(bytearray(b"\xff")), chr(True))
for bad in (-1, 0x110000, 2**31, 2**70, -2**70, 1.5, "a", None):
    try:
        print(chr(bad))
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
for bad in ("", "ab", 5, None, b"", b"ab", [1]):
    try:
        print(ord(bad))
    except TypeError as e:
        print(e)
