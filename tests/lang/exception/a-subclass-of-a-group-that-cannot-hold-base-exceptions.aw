class Mine(ExceptionGroup):
    pass


class Base(BaseExceptionGroup):
    pass


class Both(BaseExceptionGroup, ValueError):
    pass


print(type(Base("b", [ValueError()])).__name__, type(Base("b", [SystemExit()])).__name__)  # expect: Base Base
print(repr(Both("b", [ValueError()])))  # expect: Both('b', [ValueError()])
for cls in (Mine, Both):
    try:
        cls("m", [KeyboardInterrupt()])
    except TypeError as e:
        print(e)
        # expect: Cannot nest BaseExceptions in 'Mine'
        # expect: Cannot nest BaseExceptions in 'Both'
