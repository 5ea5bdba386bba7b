try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("h", [ValueError(3), KeyError(4)])])
    except* ValueError as e:
        print("took", repr(e))
        # expect: took ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [ValueError(3)])])
except ExceptionGroup as e:
    print("left", repr(e), e.__context__)
    # expect: left ExceptionGroup('g', [TypeError(2), ExceptionGroup('h', [KeyError(4)])]) None
