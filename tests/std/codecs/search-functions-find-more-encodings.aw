import codecs


def attempt(source):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as e:
        print(source, type(e).__name__, e)


def search(name):
    print("search", name)
    if name == "upper":
        return codecs.CodecInfo(
            lambda s, e="strict": (s.upper().encode(), len(s)), lambda b, e="strict": (bytes(b).decode().lower(), len(b)),
            name="upper",
        )
    if name == "odd":
        return codecs.CodecInfo(lambda s, e="strict": (s, len(s)), lambda b, e="strict": (b, len(b)), name="odd")
    if name == "odder":
        return codecs.CodecInfo(lambda s, e="strict": 3, lambda b, e="strict": (b,), name="odder")
    if name == "wrong":
        return 3


codecs.register(search)
for source in [
    "'abc'.encode('upper')", "b'ABC'.decode('UPPER')", "codecs.lookup('upper').name", "'a'.encode('what-ever X')",
    "str(b'X', 'upper')", "bytes('x', 'upper')", "'a'.encode('odd')", "codecs.encode('a', 'odd')",
    "'a'.encode('odder')", "b'a'.decode('odder')", "codecs.encode('a', 'odder')", "'a'.encode('wrong')",
    "codecs.register(3)", "codecs.getincrementalencoder('upper')", "codecs.getreader('upper')",
]:
    attempt(source)
codecs.unregister(search)
attempt("'abc'.encode('upper')")
