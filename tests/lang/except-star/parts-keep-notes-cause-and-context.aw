g = ExceptionGroup("g", [ValueError(1), TypeError(2)])
g.add_note("a note")
try:
    try:
        raise g from KeyError("cause")
    except* ValueError as e:
        print(e.__notes__, repr(e.__cause__), e.__traceback__ is not None)
        # expect: ['a note'] KeyError('cause') True
        e.add_note("only here")
except ExceptionGroup as rest:
    print(rest.__notes__, repr(rest.__cause__), rest is g)  # expect: ['a note'] KeyError('cause') False
print(g.__notes__)  # expect: ['a note']
