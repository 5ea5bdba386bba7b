# a metaclass with __getitem__ makes its classes loops; patterns find __match_args__ through it
class Items(type):
    def __getitem__(cls, at):
        return "abc"[at]

    def __getattr__(cls, name):
        if name == "__match_args__":
            return ("x",)
        raise AttributeError(name)


class Letters(metaclass=Items):
    x = 7


print(list(Letters), "b" in Letters, "z" in Letters)  # expect: ['a', 'b', 'c'] True False
match Letters():
    case Letters(number):
        print(number)  # expect: 7


class Slotted:
    __slots__ = ("a", "__dict__")


class Plain(Slotted):
    pass


# one of them can be referred to weakly, the other cannot
try:
    Plain().__class__ = Slotted
except TypeError as error:
    print(error)  # expect: __class__ assignment: 'Slotted' object layout differs from 'Plain'


class Whole(int):
    pass


class Text(str):
    def __index__(self):
        return self


print("__weakref__" in dir(Whole()), "__weakref__" in dir(Plain()))  # expect: False True
try:
    chr(Text())
except TypeError as error:
    print(error)  # expect: __index__ returned non-int (type Text)
