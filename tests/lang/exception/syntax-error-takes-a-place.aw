e = SyntaxError("bad", ("f.py", 3, 5, "x = = 1\n", 3, 6))
print(e.msg, e.filename, e.lineno, e.offset, repr(e.text), e.end_lineno, e.end_offset)
# expect: bad f.py 3 5 'x = = 1\n' 3 6
print(e, "|", repr(e))  # expect: bad (f.py, line 3) | SyntaxError('bad', ('f.py', 3, 5, 'x = = 1\n', 3, 6))
print(SyntaxError("only"), SyntaxError("a", ("/dir/b.py", 2, None, None)), SyntaxError("c", (None, 7, 1, "t")), sep="; ")
# expect: only; a (b.py, line 2); c (line 7)
e = SyntaxError()
print(e.msg, e.lineno, e.text, str(e), e.args, e.print_file_and_line)  # expect: None None None None () None
e.msg, e.lineno, e.filename = "set", 9, "later.py"
print(e)  # expect: set (later.py, line 9)
for args in [("m", ()), ("m", (1, 2, 3)), ("m", (1, 2, 3, 4, 5)), ("m", (1, 2, 3, 4, 5, 6, 7)), ("m", 5)]:
    try:
        print(repr(SyntaxError(*args)))
    except TypeError as error:
        print(error)
        # expect: function takes at least 4 arguments (0 given)
        # expect: function takes at least 4 arguments (3 given)
        # expect: end_offset must be provided when end_lineno is provided
        # expect: function takes at most 6 arguments (7 given)
        # expect: 'int' object is not iterable
print(issubclass(TabError, IndentationError), issubclass(IndentationError, SyntaxError))  # expect: True True
