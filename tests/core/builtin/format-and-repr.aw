print(format(5), format(3.14159, ".2f"), format("x", ">5"), format(255, "x"), format(True, "d"), format(None), format([1]))
# expect: 5 3.14     x ff 1 None [1]
print(repr("a"), repr(1.0), repr([1, "a", None]), repr({"k": (1,)}), repr(print), repr(len), repr(int), repr(...), ascii("é"))
# expect: 'a' 1.0 [1, 'a', None] {'k': (1,)} <built-in function print> <built-in function len> <class 'int'> Ellipsis '\xe9'
print(str([1.0, "b"]), str({"a": {1}}), str((None,)), repr(type), repr(NotImplemented), str(b"x"), repr(set()))
# expect: [1.0, 'b'] {'a': {1}} (None,) <class 'type'> NotImplemented b'x' set()
for f in (lambda: format(5, "q"), lambda: format("a", "+"), lambda: format(1.5, "x"), lambda: format(None, "5"), lambda: format(5, 5), lambda: format(1, ".2d"), lambda: format("a", "=5")):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
        # expect: ValueError Unknown format code 'q' for object of type 'int'
        # expect: ValueError Sign not allowed in string format specifier
        # expect: ValueError Unknown format code 'x' for object of type 'float'
        # expect: TypeError unsupported format string passed to NoneType.__format__
        # expect: TypeError format() argument 2 must be str, not int
        # expect: ValueError Precision not allowed in integer format specifier
        # expect: ValueError '=' alignment not allowed in string format specifier
