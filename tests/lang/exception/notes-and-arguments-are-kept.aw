e = ValueError("bad")
e.add_note("first note")
e.add_note("second")
print(e.__notes__)  # expect: ['first note', 'second']
try:
    e.add_note(5)
except TypeError as error:
    print(error)  # expect: note must be a str, not 'int'
print(KeyError("k"), repr(KeyError("k")), str(KeyError()), KeyError("a", "b"))
# expect: 'k' KeyError('k')  ('a', 'b')
print(repr(OSError(2, "No such file")), OSError(2, "No such file"), OSError(2, "gone").errno)
# expect: FileNotFoundError(2, 'No such file') [Errno 2] No such file 2
print(type(OSError(2, "x")).__name__, FileNotFoundError(2, "gone", "f.txt"))
# expect: FileNotFoundError [Errno 2] gone: 'f.txt'
print(StopIteration(5).value, SystemExit(3).code)  # expect: 5 3
print(AttributeError("m", name="n", obj=5).name, NameError("m", name="q").name, ImportError("m", name="z").name)
# expect: n q z
e.args = (1, 2)
print(e, ValueError("a").with_traceback(None))  # expect: (1, 2) a
