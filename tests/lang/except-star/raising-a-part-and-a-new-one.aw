try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError:
        raise
    except* TypeError:
        raise OSError("new")
except ExceptionGroup as e:
    print(repr(e))  # expect: ExceptionGroup('', [OSError('new'), ExceptionGroup('g', [ValueError(1), KeyError(3)])])
    print(repr(e.exceptions[0].__context__))  # expect: ExceptionGroup('g', [TypeError(2)])
