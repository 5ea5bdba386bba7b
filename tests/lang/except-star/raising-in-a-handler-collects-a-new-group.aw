try:
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError as e:
        raise RuntimeError("from values")
except ExceptionGroup as e:
    print(repr(e))
    # expect: ExceptionGroup('', [RuntimeError('from values'), ExceptionGroup('g', [KeyError(2)])])
    print([type(x.__context__).__name__ for x in e.exceptions])
    # expect: ['ExceptionGroup', 'NoneType']
try:
    try:
        raise ExceptionGroup("h", [ValueError(1), KeyError(2)])
    except* ValueError:
        raise
except ExceptionGroup as e:
    print(repr(e))  # expect: ExceptionGroup('h', [ValueError(1), KeyError(2)])
try:
    try:
        raise ValueError("x")
    except* ExceptionGroup:
        pass
except TypeError as e:
    print(e)  # expect: catching ExceptionGroup with except* is not allowed. Use except instead.
