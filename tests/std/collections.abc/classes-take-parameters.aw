from collections import abc
from typing import get_args, get_origin

print(abc.Sequence[int], abc.Mapping[str, int], abc.Iterable[str], abc.Iterator[int], abc.Generator[int, None, str])
# expect: collections.abc.Sequence[int] collections.abc.Mapping[str, int] collections.abc.Iterable[str] collections.abc.Iterator[int] collections.abc.Generator[int, None, str]
print(abc.Callable[[int, str], bool], abc.Callable[..., int], abc.Callable[[], None])
# expect: collections.abc.Callable[[int, str], bool] collections.abc.Callable[..., int] collections.abc.Callable[[], None]
c = abc.Callable[[int, str], bool]
print(c.__args__, c.__origin__, get_args(c), get_origin(c), c == abc.Callable[[int, str], bool])
# expect: (<class 'int'>, <class 'str'>, <class 'bool'>) <class 'collections.abc.Callable'> ([<class 'int'>, <class 'str'>], <class 'bool'>) <class 'collections.abc.Callable'> True
print(get_args(abc.Callable[..., int]), abc.Set[int] == abc.Set[int], abc.Awaitable[int].__origin__, abc.Sequence[int] | None)
# expect: (Ellipsis, <class 'int'>) True <class 'collections.abc.Awaitable'> collections.abc.Sequence[int] | None
for wrong in (lambda: abc.Callable[int], lambda: abc.Callable[int, str], lambda: isinstance([], abc.Sequence[int]), lambda: abc.Hashable[int]):
    try:
        wrong()
    except TypeError as e:
        print(e)  # expect: Callable must be used as Callable[[arg, ...], result].
        # expect: Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got <class 'int'>
        # expect: isinstance() argument 2 cannot be a parameterized generic
        # expect: type 'Hashable' is not subscriptable


class Names(abc.Sequence[str]):
    def __getitem__(self, i):
        return ["a", "b"][i]

    def __len__(self):
        return 2


print(list(Names()), Names.__mro__[1].__name__, Names.__orig_bases__)
# expect: ['a', 'b'] Sequence (collections.abc.Sequence[str],)
print(sorted(abc.__all__))
# expect: ['AsyncGenerator', 'AsyncIterable', 'AsyncIterator', 'Awaitable', 'Buffer', 'ByteString', 'Callable', 'Collection', 'Container', 'Coroutine', 'Generator', 'Hashable', 'ItemsView', 'Iterable', 'Iterator', 'KeysView', 'Mapping', 'MappingView', 'MutableMapping', 'MutableSequence', 'MutableSet', 'Reversible', 'Sequence', 'Set', 'Sized', 'ValuesView']
