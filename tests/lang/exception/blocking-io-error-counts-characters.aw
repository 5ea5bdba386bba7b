e = BlockingIOError(11, "later", 42)
print(e.characters_written, e.args, e.filename, str(e))  # expect: 42 (11, 'later', 42) None [Errno 11] later
e.characters_written = 7
print(e.characters_written)  # expect: 7
del e.characters_written
for step in (lambda: e.characters_written, lambda: OSError(1, "x").characters_written):
    try:
        print(step())
    except AttributeError as error:
        print(type(error).__name__, error)
        # expect: AttributeError characters_written
        # expect: AttributeError characters_written
