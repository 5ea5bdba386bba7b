try:
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2), OSError(3)])
    except* ValueError:
        try:
            raise ExceptionGroup("inner", [TypeError("t"), IndexError("i")])
        except* TypeError as e:
            print("inner took", repr(e))  # expect: inner took ExceptionGroup('inner', [TypeError('t')])
    except* KeyError as e:
        print("outer took", repr(e))  # expect: outer took ExceptionGroup('g', [KeyError(2)])
except ExceptionGroup as e:
    print(repr(e))
    # expect: ExceptionGroup('', [ExceptionGroup('inner', [IndexError('i')]), ExceptionGroup('g', [OSError(3)])])
