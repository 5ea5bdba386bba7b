for action in (lambda: (5).bit_length(1), lambda: (5).bit_count(x=1), lambda: (5).as_integer_ratio(1), lambda: (5).conjugate(1), lambda: (5).is_integer(1), lambda: (5).to_bytes(1, 2, 3, 4), lambda: (5).to_bytes(foo=1), lambda: int.from_bytes(), lambda: int.from_bytes(foo=1), lambda: int.from_bytes(b"", "big", 1), lambda: int.bit_length(), lambda: int.bit_length("x"), lambda: (5).__add__(), lambda: (5).__add__(1, 2), lambda: (5).__add__(x=1), lambda: (5).__neg__(1), lambda: (5).__round__(1, 2), lambda: (5).__pow__(), lambda: (5).__format__(), lambda: (5).__format__(3), lambda: int(1, 2, 3), lambda: int(foo=1), lambda: int("1", foo=2), lambda: int.__new__(), lambda: int.__new__(5), lambda: int.__new__(str)):
    try:
        print(action())
    except TypeError as e:
        print(e)
