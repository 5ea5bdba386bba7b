for make in (
    lambda: ValueError(a=1),
    lambda: Exception(1, x=2),
    lambda: KeyError(key=1),
    lambda: OSError(errno=2),
    lambda: StopIteration(value=1),
    lambda: SystemExit(code=1),
    lambda: SyntaxError(msg="x"),
    lambda: ExceptionGroup("m", [ValueError()], x=1),
):
    try:
        print(make())
    except TypeError as e:
        print(e)
        # expect: ValueError() takes no keyword arguments
        # expect: Exception() takes no keyword arguments
        # expect: KeyError() takes no keyword arguments
        # expect: OSError() takes no keyword arguments
        # expect: StopIteration() takes no keyword arguments
        # expect: SystemExit() takes no keyword arguments
        # expect: SyntaxError() takes no keyword arguments
        # expect: ExceptionGroup() takes no keyword arguments


class Takes(Exception):
    def __init__(self, *, code):
        super().__init__(code)
        self.code = code


print(Takes(code=3).code, Takes(code=3).args)  # expect: 3 (3,)
