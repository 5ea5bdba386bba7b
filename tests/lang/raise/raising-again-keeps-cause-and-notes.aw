saved = None
try:
    try:
        raise ValueError("v") from KeyError("cause")
    except ValueError as e:
        e.add_note("note")
        raise
except ValueError as e:
    print(repr(e.__cause__), e.__notes__, e.__context__)  # expect: KeyError('cause') ['note'] None
    saved = e
try:
    raise saved
except ValueError as e:
    print(e is saved, repr(e.__cause__), e.__notes__)  # expect: True KeyError('cause') ['note']
