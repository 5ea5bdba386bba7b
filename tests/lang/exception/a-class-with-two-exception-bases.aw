class Both(KeyError, AttributeError):
    pass


class Timeout(OSError, ValueError):
    pass


e = Both("k")
print(str(e), isinstance(e, LookupError), isinstance(e, AttributeError), [c.__name__ for c in Both.__mro__])
# expect: 'k' True True ['Both', 'KeyError', 'LookupError', 'AttributeError', 'Exception', 'BaseException', 'object']
print(Timeout(2, "x"), Timeout(2, "x").errno)  # expect: [Errno 2] x 2
try:
    class Bad(OSError, SyntaxError):
        pass
except TypeError as error:
    print(error)  # expect: multiple bases have instance lay-out conflict
try:
    class Worse(Exception, int):
        pass
except TypeError as error:
    print(error)  # expect: multiple bases have instance lay-out conflict
