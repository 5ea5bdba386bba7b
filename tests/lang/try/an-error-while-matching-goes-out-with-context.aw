class Meta(type):
    def __instancecheck__(cls, obj):
        print("asked")
        return True


class Any(Exception, metaclass=Meta):
    pass


try:
    raise ValueError("instancecheck is not used")
except Any:
    print("wrong")
except ValueError as e:
    print(repr(e))  # expect: ValueError('instancecheck is not used')


def bad():
    raise LookupError("in the handler's expression")


try:
    try:
        raise ValueError("first")
    except bad():
        pass
except LookupError as e:
    print(repr(e), repr(e.__context__))  # expect: LookupError("in the handler's expression") ValueError('first')
