try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError:
        raise IndexError("a")
    except* TypeError as t:
        raise OSError("b") from t
except ExceptionGroup as e:
    print(repr(e), e.message == "")
    # expect: ExceptionGroup('', [IndexError('a'), OSError('b'), ExceptionGroup('g', [KeyError(3)])]) True
    for part in e.exceptions:
        print(repr(part), "|", repr(part.__context__), "|", repr(part.__cause__))
        # expect: IndexError('a') | ExceptionGroup('g', [ValueError(1)]) | None
        # expect: OSError('b') | ExceptionGroup('g', [TypeError(2)]) | ExceptionGroup('g', [TypeError(2)])
        # expect: ExceptionGroup('g', [KeyError(3)]) | None | None
