print(bytearray(b"it's"), [bytearray(b"\"both'")], bytearray(b'"'), b"it's")  # expect: bytearray(b"it\'s") [bytearray(b'"both\'')] bytearray(b'"') b"it's"
data = bytearray(b"abc")


def put(key, value):
    try:
        data[key] = value
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)


put(10, 300)  # expect: ValueError byte must be in range(0, 256)
put(10, "x")  # expect: TypeError 'str' object cannot be interpreted as an integer
put("x", 300)  # expect: TypeError bytearray indices must be integers or slices, not str
put(10, 1)  # expect: IndexError bytearray index out of range
try:
    float(bytearray(b"x"))
except ValueError as error:
    print(error)  # expect: could not convert string to float: bytearray(b'x')
