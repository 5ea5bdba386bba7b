print("a b  c ".split(), "a,b,,c".split(","), "a,b,c".split(",", 1), "a b c".rsplit(None, 1), "a,b,c".rsplit(",", 1))
# expect: ['a', 'b', 'c'] ['a', 'b', '', 'c'] ['a', 'b,c'] ['a b', 'c'] ['a,b', 'c']
print("one\ntwo\r\nthree\n".splitlines(), "a\nb".splitlines(True), "".split(), "".split(","), " ".split(" "))
# expect: ['one', 'two', 'three'] ['a\n', 'b'] [] [''] ['', '']
print("k=v=w".partition("="), "k=v=w".rpartition("="), "none".partition("="), "none".rpartition("="))
# expect: ('k', '=', 'v=w') ('k=v', '=', 'w') ('none', '', '') ('', '', 'none')
print("-".join("abc"), ", ".join(["x"]), "".join([]), "+".join(str(i) for i in range(3)))
# expect: a-b-c x  0+1+2
for f in (lambda: "a".split(""), lambda: ",".join([1, 2]), lambda: ",".join(["a", None]), lambda: "a".partition(""), lambda: "".join(5)):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(e)
        # expect: empty separator
        # expect: sequence item 0: expected str instance, int found
        # expect: sequence item 1: expected str instance, NoneType found
        # expect: empty separator
        # expect: can only join an iterable
