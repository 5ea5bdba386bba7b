try:
    try:
        {}["a"]
    except KeyError as e:
        int("x")
except ValueError as e:
    print(e)  # expect: invalid literal for int() with base 10: 'x'
    print(repr(e.__context__), e.__cause__, e.__suppress_context__)
    # expect: KeyError('a') None False
try:
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise KeyError(2)
        except KeyError:
            raise IndexError(3)
except IndexError as e:
    while e:
        print(repr(e))
        # expect: IndexError(3)
        # expect: KeyError(2)
        # expect: ValueError(1)
        e = e.__context__
try:
    try:
        1 / 0
    except ZeroDivisionError:
        pass
    raise ValueError("alone")
except ValueError as e:
    print(e.__context__)  # expect: None
