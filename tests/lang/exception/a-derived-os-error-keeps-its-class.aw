class DiskError(OSError):
    pass


class Named(OSError):
    def __init__(self, what):
        super().__init__(2, "gone", what)
        self.what = what


class Silent(OSError):
    def __init__(self, *args):
        pass


e = DiskError(2, "x", "f")
print(type(e).__name__, e, e.errno, e.filename)  # expect: DiskError [Errno 2] x: 'f' 2 f
n = Named("thing")
print(type(n).__name__, n, n.what, n.args)  # expect: Named [Errno 2] gone: 'thing' thing (2, 'gone')
s = Silent(2, "x")
print(repr(s), str(s), s.errno, s.args)  # expect: Silent()  None ()
print(issubclass(Named, FileNotFoundError), isinstance(OSError(2, ""), FileNotFoundError))  # expect: False True
