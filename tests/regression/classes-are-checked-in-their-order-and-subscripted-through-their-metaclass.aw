# what is wrong with a class is told in the order in which it is made; its subscript is an attribute
class First:
    pass


class Second(First):
    pass


def tried(act):
    try:
        print(act())
    except Exception as error:
        print(type(error).__name__, error)


def dict_before_conflict():
    class Made(First):
        __slots__ = ("c", "__dict__")
        c = 1


def slots_before_order():
    class Made(First, Second):
        __slots__ = ("a",)
        a = 1


tried(dict_before_conflict)  # expect: TypeError __dict__ slot disallowed: we already got one
tried(slots_before_order)  # expect: ValueError 'a' in __slots__ conflicts with class variable


class Meta(type):
    def __getattr__(cls, name):
        return lambda item: (name, item)


class Refusing(type):
    def __getattr__(cls, name):
        print("asked for", name)
        raise AttributeError(name)


tried(lambda: Meta("Made", (), {})[1])  # expect: ('__class_getitem__', 1)
tried(lambda: Refusing("Made", (), {})[1])
# expect: asked for __class_getitem__
# expect: TypeError type 'Made' is not subscriptable


class Named:
    pass


Named.late = property(lambda self: 1)
tried(lambda: setattr(Named(), "late", 2))  # expect: AttributeError property '<lambda>' of 'Named' object has no setter
