try:
    try:
        open("/no/such/file")
    except OSError as error:
        error.add_note("while reading the settings")
        raise ValueError("no settings") from error
except ValueError as error:
    error.add_note("first note\nof two lines")
    raise
