class AppError(Exception):
    """Base of all."""

class NotFound(AppError):
    def __init__(self, name, code=404):
        super().__init__(name, code)
        self.name = name
        self.code = code

    def __str__(self):
        return f"{self.name} not found ({self.code})"

try:
    raise NotFound("page")
except AppError as e:
    print(e, repr(e), e.args, e.code)
    # expect: page not found (404) NotFound('page', 404) ('page', 404) 404
print(issubclass(NotFound, Exception), NotFound.__mro__[1].__name__)  # expect: True AppError
print(AppError("x") == AppError("x"), str(AppError()), str(AppError("one")), str(AppError(1, 2)))
# expect: False  one (1, 2)
