tree = ExceptionGroup("root", [
    ExceptionGroup("left", [ValueError(1), TypeError(2)]),
    ExceptionGroup("right", [ValueError(3)]),
])
try:
    try:
        raise tree
    except* ValueError as e:
        print(repr(e))
        # expect: ExceptionGroup('root', [ExceptionGroup('left', [ValueError(1)]), ExceptionGroup('right', [ValueError(3)])])
except ExceptionGroup as rest:
    print(repr(rest))  # expect: ExceptionGroup('root', [ExceptionGroup('left', [TypeError(2)])])
