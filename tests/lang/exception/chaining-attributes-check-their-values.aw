e = ValueError()
print(e.__cause__, e.__context__, e.__suppress_context__, e.__traceback__)  # expect: None None False None
e.__cause__ = KeyError("c")
print(repr(e.__cause__), e.__suppress_context__)  # expect: KeyError('c') True
e.__suppress_context__ = False
e.__context__ = TypeError()
print(repr(e.__context__), e.__suppress_context__)  # expect: TypeError() False
for name, value in [("__cause__", 1), ("__context__", "x"), ("__cause__", ValueError), ("__suppress_context__", 1),
                    ("__suppress_context__", None)]:
    try:
        setattr(e, name, value)
        print(name, "set")
    except TypeError as error:
        print(name, error)
        # expect: __cause__ exception cause must be None or derive from BaseException
        # expect: __context__ exception context must be None or derive from BaseException
        # expect: __cause__ exception cause must be None or derive from BaseException
        # expect: __suppress_context__ attribute value type must be bool
        # expect: __suppress_context__ attribute value type must be bool
for name in ("__cause__", "__context__", "__suppress_context__"):
    try:
        delattr(e, name)
        print(name, "deleted", getattr(e, name))
    except TypeError as error:
        print(name, error)
        # expect: __cause__ __cause__ may not be deleted
        # expect: __context__ __context__ may not be deleted
        # expect: __suppress_context__ can't delete numeric/char attribute
e.__cause__ = None
print(e.__cause__, e.__suppress_context__)  # expect: None True
