for make in (
    lambda: ExceptionGroup(),
    lambda: ExceptionGroup("m"),
    lambda: ExceptionGroup("m", [ValueError()], 3),
    lambda: ExceptionGroup(5, [ValueError()]),
    lambda: ExceptionGroup("m", []),
    lambda: ExceptionGroup("m", ()),
    lambda: ExceptionGroup("m", ValueError()),
    lambda: ExceptionGroup("m", {ValueError()}),
    lambda: ExceptionGroup("m", {1: 2}),
    lambda: ExceptionGroup("m", [ValueError(), 5]),
    lambda: ExceptionGroup("m", [ValueError]),
    lambda: ExceptionGroup("m", [KeyboardInterrupt()]),
    lambda: ExceptionGroup("m", "text"),
    lambda: BaseExceptionGroup("m", 5),
):
    try:
        print(repr(make()))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
        # expect: TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
        # expect: TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
        # expect: TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
        # expect: TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
        # expect: ValueError second argument (exceptions) must be a non-empty sequence
        # expect: ValueError second argument (exceptions) must be a non-empty sequence
        # expect: TypeError second argument (exceptions) must be a sequence
        # expect: TypeError second argument (exceptions) must be a sequence
        # expect: TypeError second argument (exceptions) must be a sequence
        # expect: ValueError Item 1 of second argument (exceptions) is not an exception
        # expect: ValueError Item 0 of second argument (exceptions) is not an exception
        # expect: TypeError Cannot nest BaseExceptions in an ExceptionGroup
        # expect: ValueError Item 0 of second argument (exceptions) is not an exception
        # expect: TypeError second argument (exceptions) must be a sequence
