g = BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(1)])
print(type(g).__name__, isinstance(g, Exception))  # expect: BaseExceptionGroup False
try:
    try:
        raise g
    except* ValueError as e:
        print(type(e).__name__, repr(e))  # expect: ExceptionGroup ExceptionGroup('b', [ValueError(1)])
except BaseExceptionGroup as e:
    print(type(e).__name__, repr(e))  # expect: BaseExceptionGroup BaseExceptionGroup('b', [KeyboardInterrupt()])
try:
    raise BaseExceptionGroup("all plain", [ValueError()])
except Exception as e:
    print(type(e).__name__)  # expect: ExceptionGroup
