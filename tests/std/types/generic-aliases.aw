import types
from typing import TypeVar

T = TypeVar("T")
a = list[int]
print(a, a.__origin__, a.__args__, a.__parameters__, a == list[int], a == list[str], hash(a) == hash(list[int]), type(a))
# expect: list[int] <class 'list'> (<class 'int'>,) () True False True <class 'types.GenericAlias'>
print(dict[str, T].__parameters__, dict[str, T][int], list[list[T]][int], tuple[int, ...], tuple[()], list[T][T])
# expect: (~T,) dict[str, int] list[list[int]] tuple[int, ...] tuple[()] list[~T]
print(a((1, 2)), type(a()), types.GenericAlias(list, (int,)) == a, types.GenericAlias(dict, int), isinstance(a, types.GenericAlias))
# expect: [1, 2] <class 'list'> True dict[int] True
print(list["int"], list[[int, str]], list[None], a.append is list.append, a.__class__, list[int] | None, list[T] | int)
# expect: list['int'] list[[int, str]] list[None] True <class 'types.GenericAlias'> list[int] | None list[~T] | int
print(*list[int], [*tuple[int, ...]])  # expect: *list[int] [*tuple[int, ...]]


class Names(list[str]):
    pass


print(Names.__orig_bases__, Names.__bases__, Names("ab"))  # expect: (list[str],) (<class 'list'>,) ['a', 'b']
for wrong in (
    lambda: isinstance([], a),
    lambda: issubclass(list, a),
    lambda: a[int],
    lambda: dict[T, int][str, str],
    lambda: setattr(a, "x", 1),
    lambda: int[str],
    lambda: types.GenericAlias(list),
):
    try:
        wrong()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)  # expect: TypeError isinstance() argument 2 cannot be a parameterized generic
        # expect: TypeError issubclass() argument 2 cannot be a parameterized generic
        # expect: TypeError list[int] is not a generic class
        # expect: TypeError Too many arguments for dict[~T, int]; actual 2, expected 1
        # expect: AttributeError 'types.GenericAlias' object has no attribute 'x' and no __dict__ for setting new attributes
        # expect: TypeError type 'int' is not subscriptable
        # expect: TypeError GenericAlias expected 2 arguments, got 1
