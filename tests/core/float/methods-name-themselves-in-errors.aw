for action in (lambda: (1.5).hex(1), lambda: (1.5).is_integer(1), lambda: (1.5).as_integer_ratio(x=1), lambda: float.fromhex(), lambda: float.fromhex("1", "2"), lambda: float.hex(), lambda: float.hex(1), lambda: (1.5).__add__(), lambda: (1.5).__round__(1, 2), lambda: (1.5).__format__(1), lambda: float(1, 2), lambda: float(x=1), lambda: float.__new__(), lambda: float.__new__(int), lambda: (1.5).__neg__(1), lambda: (1.5).__pow__(), lambda: (1.5).__divmod__(1, 2)):
    try:
        print(action())
    except TypeError as e:
        print(e)
