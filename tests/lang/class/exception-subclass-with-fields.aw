class AppError(Exception):
    def __init__(self, code, message="none"):
        super().__init__(message)
        self.code = code
    def __str__(self): return f"[{self.code}] {super().__str__()}"
class Sub(AppError):
    default = 7
    def __init__(self): super().__init__(self.default)
try:
    raise AppError(404, "missing")
except AppError as e:
    print(e, repr(e), e.args, e.code)  # expect: [404] missing AppError('missing') ('missing',) 404
try:
    raise Sub
except AppError as e:
    print(e, repr(e), e.args)  # expect: [7] none Sub('none') ('none',)
class NoInit(Exception): pass
print(NoInit(1, 2).args, str(NoInit(1, 2)), str(NoInit()), repr(NoInit("x")))  # expect: (1, 2) (1, 2)  NoInit('x')
class New(Exception):
    def __new__(cls, *a):
        self = super().__new__(cls, *a)
        self.tag = "new"
        return self
    def __init__(self, *a): pass
print(New(1, 2).args, New(1).tag)  # expect: (1, 2) new
try:
    raise int
except TypeError as e:
    print(e)  # expect: exceptions must derive from BaseException
