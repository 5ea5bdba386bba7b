# a part of a group has its notes, and a cause of its own: none, which hides the context
group = ExceptionGroup("g", [ValueError(1), TypeError(2)])
group.add_note("seen")
matched, rest = group.split(ValueError)
print(matched.__notes__, rest.__notes__, matched.__suppress_context__)  # expect: ['seen'] ['seen'] True


class Broken(ExceptionGroup):
    def derive(self, errors):
        return 5


try:
    try:
        raise Broken("b", [ValueError(1), TypeError(2)])
    except* ValueError:
        pass
except TypeError as error:
    print(error)  # expect: derive must return an instance of BaseExceptionGroup

try:
    try:
        raise ExceptionGroup("g", [ExceptionGroup("h", [OSError(3)]), TypeError(2)])
    except* OSError as error:
        raise error.exceptions[0]
except ExceptionGroup as error:
    print([type(part).__name__ for part in error.exceptions])  # expect: ['ExceptionGroup', 'ExceptionGroup']
    inner = error.exceptions[0]
    print(inner.__context__ is not None, inner.__suppress_context__)  # expect: True True
