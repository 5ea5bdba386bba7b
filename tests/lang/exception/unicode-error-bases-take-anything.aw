print(repr(UnicodeError()), repr(UnicodeError("a", 1)), issubclass(UnicodeDecodeError, UnicodeError))
# expect: UnicodeError() UnicodeError('a', 1) True
print(UnicodeError.__mro__[1].__name__, UnicodeWarning.__mro__[1].__name__)  # expect: ValueError Warning
