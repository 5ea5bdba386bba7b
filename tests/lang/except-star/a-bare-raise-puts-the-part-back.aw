g = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2), KeyError(3)]), KeyError(4)])
try:
    try:
        raise g
    except* ValueError:
        raise
    except* TypeError:
        pass
except ExceptionGroup as e:
    print(repr(e))  # expect: ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(3)]), KeyError(4)])
try:
    try:
        raise g
    except* KeyError as k:
        raise k
except ExceptionGroup as e:
    print(repr(e))
    # expect: ExceptionGroup('', [ExceptionGroup('g', [ExceptionGroup('h', [KeyError(3)]), KeyError(4)]), ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [TypeError(2)])])])
try:
    try:
        raise g
    except* Exception:
        raise
except ExceptionGroup as e:
    print(repr(e), e is g)
    # expect: ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [TypeError(2), KeyError(3)]), KeyError(4)]) False
