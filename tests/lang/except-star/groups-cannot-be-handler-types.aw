for kind in (ExceptionGroup, BaseExceptionGroup, (ValueError, ExceptionGroup), 5, int, (KeyError, "x")):
    try:
        try:
            raise ExceptionGroup("g", [ValueError(1)])
        except* kind:
            print("caught")
    except TypeError as e:
        print(type(e).__name__, e)
        # expect: TypeError catching ExceptionGroup with except* is not allowed. Use except instead.
        # expect: TypeError catching ExceptionGroup with except* is not allowed. Use except instead.
        # expect: TypeError catching ExceptionGroup with except* is not allowed. Use except instead.
        # expect: TypeError catching classes that do not inherit from BaseException is not allowed
        # expect: TypeError catching classes that do not inherit from BaseException is not allowed
        # expect: TypeError catching classes that do not inherit from BaseException is not allowed
