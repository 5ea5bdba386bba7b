class Meta(type):
    def __instancecheck__(cls, obj):
        return obj == "magic"
    def __subclasscheck__(cls, sub):
        return sub is int
class M(metaclass=Meta):
    pass
print(isinstance(1, int), isinstance(True, int), isinstance(1, (str, int)), isinstance(1, (str, (float, (int,)))), isinstance(1, int | str), isinstance(None, int | None), isinstance("magic", M), isinstance(1, M), isinstance(M(), M), issubclass(int, M), issubclass(bool, (str, int)), issubclass(bool, int | str), isinstance(int, type), isinstance(1, ()), issubclass(int, object))
for action in (lambda: isinstance(1, 5), lambda: isinstance(1, "int"), lambda: isinstance(1, (str, 5)), lambda: isinstance(1, list[int]), lambda: issubclass(5, int), lambda: issubclass(int, 5), lambda: issubclass(int, (5,)), lambda: isinstance(1), lambda: issubclass(int), lambda: issubclass("x", (int,)), lambda: issubclass(list, list[int]), lambda: isinstance(1, [int])):
    try:
        print(action())
    except TypeError as e:
        print(e)
class Fake:
    __class__ = int
print(isinstance(Fake(), int), isinstance(Fake(), Fake), type(Fake()) is Fake)
