try:
    raise ValueError("alone")
except* ValueError as e:
    print(repr(e), type(e).__name__, e.message == "", e.__traceback__ is not None)
    # expect: ExceptionGroup('', (ValueError('alone'),)) ExceptionGroup True False
try:
    try:
        raise KeyError("naked")
    except* ValueError:
        print("never")
except KeyError as e:
    print("not wrapped:", repr(e))  # expect: not wrapped: KeyError('naked')
try:
    raise KeyboardInterrupt("base")
except* KeyboardInterrupt as e:
    print(repr(e))  # expect: BaseExceptionGroup('', (KeyboardInterrupt('base'),))
