e = ValueError("v")
print(hasattr(e, "__notes__"))  # expect: False
print(e.add_note("one"), e.add_note("two\nlines"), e.__notes__)  # expect: None None ['one', 'two\nlines']
for bad in (1, None, b"x"):
    try:
        e.add_note(bad)
    except TypeError as error:
        print(error)
        # expect: note must be a str, not 'int'
        # expect: note must be a str, not 'NoneType'
        # expect: note must be a str, not 'bytes'
try:
    e.add_note()
except TypeError as error:
    print(error)  # expect: BaseException.add_note() takes exactly one argument (0 given)
e.__notes__ = "text"
try:
    e.add_note("more")
except TypeError as error:
    print(error)  # expect: Cannot add note: __notes__ is not a list
e.__notes__ = ["fresh"]
e.add_note("again")
print(e.__notes__, str(e), repr(e))  # expect: ['fresh', 'again'] v ValueError('v')
del e.__notes__
print(hasattr(e, "__notes__"))  # expect: False
