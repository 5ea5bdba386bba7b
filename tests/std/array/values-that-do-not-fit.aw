from array import array


def attempt(code, value):
    try:
        print(array(code, [value]))
    except (OverflowError, TypeError) as e:
        print(code, type(e).__name__, e)


for code, value in [
    ("b", 128), ("b", -129), ("B", 256), ("B", -1), ("h", 2**15), ("h", -(2**15) - 1), ("H", -1), ("H", 65536),
    ("i", 2**31), ("i", -(2**31) - 1), ("I", -1), ("I", 2**32), ("l", 2**63), ("L", -1), ("L", 2**64), ("q", 2**63),
    ("Q", -1), ("Q", 2**64), ("b", "a"), ("i", 1.5), ("d", "x"), ("d", 10**400), ("w", 1), ("w", "ab"), ("i", None),
]:
    attempt(code, value)  # expect: b OverflowError signed char is greater than maximum
    # expect: b OverflowError signed char is less than minimum
    # expect: B OverflowError unsigned byte integer is greater than maximum
    # expect: B OverflowError unsigned byte integer is less than minimum
    # expect: h OverflowError signed short integer is greater than maximum
    # expect: h OverflowError signed short integer is less than minimum
    # expect: H OverflowError unsigned short is less than minimum
    # expect: H OverflowError unsigned short is greater than maximum
    # expect: i OverflowError signed integer is greater than maximum
    # expect: i OverflowError signed integer is less than minimum
    # expect: I OverflowError can't convert negative value to unsigned int
    # expect: I OverflowError unsigned int is greater than maximum
    # expect: l OverflowError Python int too large to convert to C long
    # expect: L OverflowError can't convert negative value to unsigned int
    # expect: L OverflowError Python int too large to convert to C unsigned long
    # expect: q OverflowError int too big to convert
    # expect: Q OverflowError can't convert negative int to unsigned
    # expect: Q OverflowError int too big to convert
    # expect: b TypeError 'str' object cannot be interpreted as an integer
    # expect: i TypeError 'float' object cannot be interpreted as an integer
    # expect: d TypeError must be real number, not str
    # expect: d OverflowError int too large to convert to float
    # expect: w TypeError array item must be unicode character
    # expect: w TypeError array item must be unicode character
    # expect: i TypeError 'NoneType' object cannot be interpreted as an integer
