for value in ("abc", "it's", 'a"b', "a\nb", "\x00", "é", b"abc", b"\xff", bytearray(b"x"), "x" * 300):
    try:
        int(value)
    except ValueError as e:
        print(str(e))
