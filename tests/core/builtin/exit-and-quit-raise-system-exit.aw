for function, args in ((exit, ()), (quit, (3,)), (exit, ("bye",)), (quit, (None,)), (exit, (True,))):
    try:
        function(*args)
    except SystemExit as e:
        print(repr(e.code), e.args)
