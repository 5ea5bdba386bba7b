g = ExceptionGroup("two of them", [ValueError(1), ExceptionGroup("in", [KeyError("k")])])
print(g.message, g.exceptions, g.args)
# expect: two of them (ValueError(1), ExceptionGroup('in', [KeyError('k')])) ('two of them', [ValueError(1), ExceptionGroup('in', [KeyError('k')])])
print(str(g), "|", repr(g), "|", str(g.exceptions[1]))
# expect: two of them (2 sub-exceptions) | ExceptionGroup('two of them', [ValueError(1), ExceptionGroup('in', [KeyError('k')])]) | in (1 sub-exception)
for name in ("message", "exceptions"):
    try:
        setattr(g, name, "x")
    except AttributeError as e:
        print(e)
        # expect: readonly attribute
        # expect: readonly attribute
source = [ValueError(1)]
h = ExceptionGroup("h", source)
source.append(KeyError())
print(len(h.exceptions), type(h.exceptions).__name__)  # expect: 1 tuple
print(ExceptionGroup[ValueError], isinstance(g, Exception), ExceptionGroup.__mro__[1].__name__)
# expect: ExceptionGroup[ValueError] True BaseExceptionGroup
