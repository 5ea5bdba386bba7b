print("{} {} {}".format(1, "a", None), "{1} {0} {1}".format("x", "y"), "{a}-{b}".format(a=1, b=2), "{{}} {}".format(5))
# expect: 1 a None y x y 1-2 {} 5
print("{0[1]} {1.real} {2[k]}".format([1, 2], 7, {"k": "v"}), "{!r} {!s} {:>5}|".format("a", "b", "c"), "{:{}}|{:{w}.{p}f}".format("x", 4, 3.14159, w=7, p=2))
# expect: 2 7 v 'a' b     c| x   |   3.14
print("{:,} {:08.3f} {:+} {:^7}|".format(1234567, 3.14159, 5, "mid"), "{n:b} {n:x}".format(n=10), "a{}b".format(""))
# expect: 1,234,567 0003.142 +5   mid  | 1010 a ab
for f in (
    lambda: "{} {}".format(1), lambda: "{a}".format(), lambda: "{0} {}".format(1), lambda: "{".format(), lambda: "}".format(),
    lambda: "{!z}".format(1), lambda: "{:d}".format("x"), lambda: "{0.nope}".format(1),
):
    try:
        f()
    except (IndexError, KeyError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
        # expect: IndexError Replacement index 1 out of range for positional args tuple
        # expect: KeyError 'a'
        # expect: ValueError cannot switch from manual field specification to automatic field numbering
        # expect: ValueError Single '{' encountered in format string
        # expect: ValueError Single '}' encountered in format string
        # expect: ValueError Unknown conversion specifier z
        # expect: ValueError Unknown format code 'd' for object of type 'str'
        # expect: AttributeError 'int' object has no attribute 'nope'
print("{x} {y}".format_map({"x": 1, "y": 2}))  # expect: 1 2
