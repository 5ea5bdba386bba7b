try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise KeyError("new")
except ExceptionGroup as e:
    print(repr(e))  # expect: ExceptionGroup('', [KeyError('new'), ExceptionGroup('g', [TypeError(2)])])
    new = e.exceptions[0]
    print(repr(new.__context__), new.__cause__)  # expect: ExceptionGroup('g', [ValueError(1)]) None
    print(e.exceptions[1].__context__, e.__context__)  # expect: None None
try:
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError as e:
        raise KeyError("only")
except* KeyError as e:
    print(repr(e))  # expect: ExceptionGroup('', (KeyError('only'),))
