for values in ([1], [1, 2, 3], []):
    try:
        a, b = values
    except ValueError as e:
        print(e)
        # expect: not enough values to unpack (expected 2, got 1)
        # expect: too many values to unpack (expected 2)
        # expect: not enough values to unpack (expected 2, got 0)
try:
    a, *b, c = [1]
except ValueError as e:
    print(e)  # expect: not enough values to unpack (expected at least 2, got 1)
try:
    a, b = 5
except TypeError as e:
    print(e)  # expect: cannot unpack non-iterable int object
try:
    a, b, c = iter([1, 2])
except ValueError as e:
    print(e)  # expect: not enough values to unpack (expected 3, got 2)
try:
    [x, [y, z]] = [1, None]
except TypeError as e:
    print(e)  # expect: cannot unpack non-iterable NoneType object
