pairs = [
    (KeyError, LookupError), (IndexError, LookupError), (ZeroDivisionError, ArithmeticError),
    (OverflowError, ArithmeticError), (UnboundLocalError, NameError), (FileNotFoundError, OSError),
    (ModuleNotFoundError, ImportError), (RecursionError, RuntimeError), (NotImplementedError, RuntimeError),
    (UnicodeDecodeError, ValueError), (ConnectionResetError, ConnectionError), (ConnectionError, OSError),
    (TimeoutError, OSError), (IndentationError, SyntaxError), (StopIteration, Exception),
    (ExceptionGroup, Exception), (ExceptionGroup, BaseExceptionGroup),
]
print(all(issubclass(a, b) for a, b in pairs))  # expect: True
print([issubclass(x, Exception) for x in (SystemExit, KeyboardInterrupt, GeneratorExit)])
# expect: [False, False, False]
print(IOError is OSError, EnvironmentError is OSError)  # expect: True True
print(Exception.__base__, BaseException.__base__)
# expect: <class 'BaseException'> <class 'object'>
