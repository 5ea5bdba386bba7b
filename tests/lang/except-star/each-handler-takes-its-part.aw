def run(*errors):
    try:
        raise ExceptionGroup("g", list(errors))
    except* ValueError as e:
        print("values", repr(e))
    except* (KeyError, IndexError) as e:
        print("lookups", repr(e))
    except* Exception as e:
        print("rest", repr(e))


run(ValueError(1), KeyError("k"), TypeError("t"), ValueError(2), IndexError("i"))
# expect: values ExceptionGroup('g', [ValueError(1), ValueError(2)])
# expect: lookups ExceptionGroup('g', [KeyError('k'), IndexError('i')])
# expect: rest ExceptionGroup('g', [TypeError('t')])
run(TypeError("only"))  # expect: rest ExceptionGroup('g', [TypeError('only')])
run(ValueError("v"))  # expect: values ExceptionGroup('g', [ValueError('v')])
