try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("shown") from None
except ValueError as e:
    print(e.__cause__, repr(e.__context__), e.__suppress_context__)
    # expect: None ZeroDivisionError('division by zero') True
try:
    raise KeyError("plain") from None
except KeyError as e:
    print(e.__cause__, e.__context__, e.__suppress_context__)  # expect: None None True
