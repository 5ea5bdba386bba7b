g = ExceptionGroup("msg", [ValueError("a"), ExceptionGroup("in", [KeyError("b"), ValueError("c")])])
match, rest = g.split(ValueError)
print(repr(match))
# expect: ExceptionGroup('msg', [ValueError('a'), ExceptionGroup('in', [ValueError('c')])])
print(repr(rest))  # expect: ExceptionGroup('msg', [ExceptionGroup('in', [KeyError('b')])])
print(g.subgroup(lambda e: isinstance(e, KeyError)))  # expect: msg (1 sub-exception)
print(g.subgroup(OSError), g.message, len(g.exceptions), str(g))
# expect: None msg 2 msg (2 sub-exceptions)
for bad in (("m", []), ("m", [5]), (5, [ValueError()]), ("m", 3)):
    try:
        ExceptionGroup(*bad)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
        # expect: ValueError second argument (exceptions) must be a non-empty sequence
        # expect: ValueError Item 0 of second argument (exceptions) is not an exception
        # expect: TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
        # expect: TypeError second argument (exceptions) must be a sequence
print(type(BaseExceptionGroup("b", [ValueError()])).__name__)  # expect: ExceptionGroup
print(type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)  # expect: BaseExceptionGroup
try:
    ExceptionGroup("b", [KeyboardInterrupt()])
except TypeError as e:
    print(e)  # expect: Cannot nest BaseExceptions in an ExceptionGroup
