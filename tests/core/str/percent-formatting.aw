print("%s is %d years and %.2f" % ("Bo", 42, 3.14159), "%5d|%-5d|%05d|%+d" % (1, 2, 3, 4), "%x %X %o %#x" % (255, 255, 8, 255))
# expect: Bo is 42 years and 3.14     1|2    |00003|+4 ff FF 10 0xff
print("%r %s %%" % ("a", [1]), "%(name)s-%(n)03d" % {"name": "k", "n": 7}, "%c%c" % ("a", 98), "%*d" % (5, 42), "%.3s" % "abcdef")
# expect: 'a' [1] % k-007 ab    42 abc
print("%e %g %G" % (12345.678, 0.00001, 1e20), "%s" % (1,), "%s" % None, "%10.3f|" % 2.5, "%i" % 3.99, "%%" % ())
# expect: 1.234568e+04 1e-05 1E+20 1 None      2.500| 3 %
for f in (
    lambda: "%d" % "x", lambda: "%s %s" % 1, lambda: "%s" % (1, 2), lambda: "%q" % 1, lambda: "%(a)s" % {}, lambda: "%(a)s" % 5,
    lambda: "%c" % "ab", lambda: "%" % 1, lambda: "%x" % 1.5,
):
    try:
        f()
    except (TypeError, ValueError, KeyError) as e:
        print(type(e).__name__, e)
        # expect: TypeError %d format: a real number is required, not str
        # expect: TypeError not enough arguments for format string
        # expect: TypeError not all arguments converted during string formatting
        # expect: ValueError unsupported format character 'q' (0x71) at index 1
        # expect: KeyError 'a'
        # expect: TypeError format requires a mapping
        # expect: TypeError %c requires int or char
        # expect: ValueError incomplete format
        # expect: TypeError %x format: an integer is required, not float
