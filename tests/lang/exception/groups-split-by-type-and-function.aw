g = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2), ValueError(3)]), OSError(4)])
print(g.split(ValueError))
# expect: (ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [ValueError(3)])]), ExceptionGroup('g', [ExceptionGroup('h', [TypeError(2)]), OSError(4)]))
print(g.split((TypeError, OSError)))
# expect: (ExceptionGroup('g', [ExceptionGroup('h', [TypeError(2)]), OSError(4)]), ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [ValueError(3)])]))
print(g.split(lambda e: isinstance(e, ValueError) and e.args[0] > 1))
# expect: (ExceptionGroup('g', [ExceptionGroup('h', [ValueError(3)])]), ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [TypeError(2)]), OSError(4)]))
print(g.split(KeyError), g.split(Exception)[0] is g, g.split(ExceptionGroup)[0] is g)
# expect: (None, ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [TypeError(2), ValueError(3)]), OSError(4)])) True True
print(g.subgroup(TypeError), g.subgroup(KeyError))  # expect: g (1 sub-exception) None
print(g.subgroup(lambda e: isinstance(e, ExceptionGroup) and e.message == "h"))  # expect: g (1 sub-exception)
for bad in (5, "x", int, [ValueError], (ValueError, 5)):
    for method in (g.split, g.subgroup):
        try:
            method(bad)
        except TypeError as e:
            print(method.__name__, e)
            # expect: split expected an exception type, a tuple of exception types, or a callable (other than a class)
            # expect: subgroup expected an exception type, a tuple of exception types, or a callable (other than a class)
            # expect: split expected an exception type, a tuple of exception types, or a callable (other than a class)
            # expect: subgroup expected an exception type, a tuple of exception types, or a callable (other than a class)
            # expect: split expected an exception type, a tuple of exception types, or a callable (other than a class)
            # expect: subgroup expected an exception type, a tuple of exception types, or a callable (other than a class)
            # expect: split expected an exception type, a tuple of exception types, or a callable (other than a class)
            # expect: subgroup expected an exception type, a tuple of exception types, or a callable (other than a class)
            # expect: split expected an exception type, a tuple of exception types, or a callable (other than a class)
            # expect: subgroup expected an exception type, a tuple of exception types, or a callable (other than a class)
