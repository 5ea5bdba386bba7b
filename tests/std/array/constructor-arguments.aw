from array import array


def attempt(*args, **keywords):
    try:
        print(array(*args, **keywords))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


attempt()  # expect: TypeError array() takes at least 1 argument (0 given)
attempt(5)  # expect: TypeError array() argument 1 must be a unicode character, not int
attempt("ab")  # expect: TypeError array() argument 1 must be a unicode character, not str
attempt("x")  # expect: ValueError bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
attempt("i", 5)  # expect: TypeError 'int' object is not iterable
attempt("i", "abc")  # expect: TypeError cannot use a str to initialize an array with typecode 'i'
attempt("i", b"abc")  # expect: ValueError bytes length not a multiple of item size
attempt("i", b"abcd")  # expect: array('i', [1684234849])
attempt("i", bytearray(8))  # expect: array('i', [0, 0])
attempt("i", [1], [2])  # expect: TypeError array() takes at most 2 arguments (3 given)
attempt("i", array("d", [1.5]))  # expect: TypeError 'float' object cannot be interpreted as an integer
attempt("i", array("w", "a"))
# expect: TypeError cannot use a unicode array to initialize an array with typecode 'i'
attempt("i", (x * x for x in range(4)))  # expect: array('i', [0, 1, 4, 9])
