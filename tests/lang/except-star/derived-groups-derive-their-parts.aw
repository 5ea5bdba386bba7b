class Mine(ExceptionGroup):
    def __new__(cls, message, errors, code):
        self = super().__new__(cls, message, errors)
        self.code = code
        return self

    def derive(self, errors):
        return Mine(self.message, errors, self.code)


class Plain(ExceptionGroup):
    pass


try:
    try:
        raise Mine("m", [ValueError(1), TypeError(2)], 7)
    except* ValueError as e:
        print(type(e).__name__, e.code, repr(e))  # expect: Mine 7 Mine('m', [ValueError(1)], 7)
except Mine as rest:
    print(type(rest).__name__, rest.code, rest.exceptions)  # expect: Mine 7 (TypeError(2),)
matched, rest = Plain("p", [ValueError(1), TypeError(2)]).split(ValueError)
print(type(matched).__name__, type(rest).__name__)  # expect: ExceptionGroup ExceptionGroup
