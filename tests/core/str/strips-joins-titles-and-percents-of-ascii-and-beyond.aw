for t in ["", "a", "hello wORLD x1y's", "éa bC", "ǆa", "  x ", "\u2003x\u2003 ", "xxhixx", "éxéx", "\x1cq\x1f", "--"]:
    print(ascii(t.title()), ascii(t.capitalize()), ascii(t.swapcase()), ascii(t.strip()), ascii(t.lstrip()), ascii(t.rstrip()), ascii(t.strip("x")), ascii(t.strip("éx")), ascii(t.rstrip("é")), ascii(t.lstrip("-")), ascii(t.strip("")))
for gap in ["", ",", "é", "--"]:
    for parts in [[], ["a"], ["", ""], ["", "b"], ["a", "é", "c"], ["", "", ""], ["ab", "cd"]]:
        print(ascii(gap.join(parts)), ascii(gap.join(iter(parts))), ascii(gap.join(p for p in parts)), len(gap.join(parts)))
print("%s-%d%%é%s" % ("a", 5, "b"), "%d" % 3, "%s" % "x", "%s %s" % ("a", 2), "%d %s" % (True, None))
for f, v in [("%s %s", ("a",)), ("%s", ("a", "b")), ("%d", ("x",)), ("é%y", (1,)), ("%s %", ("a",)), ("%(a)s %s", {"a": 1}), ("%s%z", ("q", 1))]:
    try: print(f % v)
    except Exception as e: print(type(e).__name__, e)
