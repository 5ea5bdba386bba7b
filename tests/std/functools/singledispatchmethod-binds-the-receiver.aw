from functools import singledispatchmethod


class Shower:
    def __init__(self, prefix):
        self.prefix = prefix

    @singledispatchmethod
    def show(self, arg):
        "doc of show"
        return f"{self.prefix} any"

    @show.register
    def _(self, arg: int):
        return f"{self.prefix} int {arg}"

    @show.register(str)
    def _(self, arg):
        return f"{self.prefix} str {arg}"

    @singledispatchmethod
    @classmethod
    def make(cls, arg):
        return cls.__name__, "any"

    @make.register
    @classmethod
    def _(cls, arg: int):
        return cls.__name__, arg

    @singledispatchmethod
    @staticmethod
    def stat(arg):
        return "any"

    @stat.register(list)
    @staticmethod
    def _(arg):
        return len(arg)


s = Shower(">")
print(s.show(1), s.show("a"), s.show(1.5), Shower.make(3), Shower.make("x"), s.make(4), s.stat([1]), Shower.stat(1))
# expect: > int 1 > str a > any ('Shower', 3) ('Shower', 'any') ('Shower', 4) 1 any
print(Shower.show.__name__, Shower.show.__doc__)  # expect: show doc of show
try:
    s.show()
except TypeError as e:
    print(e)  # expect: show requires at least 1 positional argument
