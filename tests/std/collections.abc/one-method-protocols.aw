from collections import abc


class Has:
    pass


def make(*names, none=()):
    body = {name: lambda self, *a: iter(()) for name in names}
    body.update({name: None for name in none})
    return type("X", (), body)


print(issubclass(make("__len__"), abc.Sized), issubclass(Has, abc.Sized), issubclass(make("__contains__"), abc.Container))
# expect: True False True
print(issubclass(make("__iter__"), abc.Iterable), issubclass(make("__iter__", "__next__"), abc.Iterator), issubclass(make("__next__"), abc.Iterator))
# expect: True True False
print(issubclass(make("__call__"), abc.Callable), issubclass(make("__hash__"), abc.Hashable), issubclass(list, abc.Hashable), issubclass(make(none=["__hash__"]), abc.Hashable))
# expect: True True False False
print(issubclass(make("__await__"), abc.Awaitable), issubclass(make("__aiter__"), abc.AsyncIterable), issubclass(make("__aiter__", "__anext__"), abc.AsyncIterator))
# expect: True True True
print(issubclass(make("__iter__", "__len__", "__contains__"), abc.Collection), issubclass(make("__iter__", "__reversed__"), abc.Reversible))
# expect: True True
print(issubclass(make(none=["__iter__"]), abc.Iterable), issubclass(make("__buffer__"), abc.Buffer), issubclass(make("__getitem__", "__len__"), abc.Sequence))
# expect: False True False
