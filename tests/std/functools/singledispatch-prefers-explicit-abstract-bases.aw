import collections
from collections import abc
from functools import singledispatch


def make(*kinds):
    @singledispatch
    def function(arg):
        return "base"

    for kind in kinds:
        function.register(kind, lambda arg, name=kind.__name__: name)
    return function


class Sized(abc.Sized):
    def __len__(self):
        return 0


class Plain:
    pass


def attempt(function, arg):
    try:
        print(function(arg))
    except RuntimeError as error:
        print(*sorted(str(error).replace("Ambiguous dispatch: ", "").split(" or ")))


g = make(abc.Iterable, abc.Container, abc.Sized, abc.Set)
attempt(g, Sized())
abc.Iterable.register(Sized)
attempt(g, Sized())
abc.Container.register(Sized)
attempt(g, Sized())
abc.Set.register(Sized)
attempt(g, Sized())
attempt(g, Plain())
abc.Iterable.register(Plain)
attempt(g, Plain())
abc.Container.register(Plain)
attempt(g, Plain())
h = make(abc.Sized, abc.Container)
attempt(h, collections.defaultdict(int))


class Both(collections.defaultdict):
    pass


abc.MutableSequence.register(Both)
attempt(make(abc.MutableMapping, abc.MutableSequence), Both())


class Late(Plain, abc.Sized):
    def __len__(self):
        return 0


attempt(h, Late())
abc.Container.register(Late)
attempt(h, Late())
