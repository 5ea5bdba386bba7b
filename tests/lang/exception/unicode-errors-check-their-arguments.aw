for make in (
    lambda: UnicodeDecodeError(),
    lambda: UnicodeDecodeError("u", "text", 0, 1, "r"),
    lambda: UnicodeDecodeError(1, b"", 0, 1, "r"),
    lambda: UnicodeDecodeError("u", b"", "0", 1, "r"),
    lambda: UnicodeDecodeError("u", b"", 0, 1, 2),
    lambda: UnicodeEncodeError("u", b"x", 0, 1, "r"),
    lambda: UnicodeEncodeError("u", "x", 0, 1),
    lambda: UnicodeTranslateError("x", 0, 1),
    lambda: UnicodeTranslateError(1, 0, 1, "r"),
    lambda: UnicodeTranslateError("x", 0.5, 1, "r"),
):
    try:
        print(make())
    except TypeError as e:
        print(e)
        # expect: function takes exactly 5 arguments (0 given)
        # expect: a bytes-like object is required, not 'str'
        # expect: argument 1 must be str, not int
        # expect: 'str' object cannot be interpreted as an integer
        # expect: argument 5 must be str, not int
        # expect: argument 2 must be str, not bytes
        # expect: function takes exactly 5 arguments (4 given)
        # expect: function takes exactly 4 arguments (3 given)
        # expect: argument 1 must be str, not int
        # expect: 'float' object cannot be interpreted as an integer
