from typing import Generic, TypeVar

T = TypeVar("T")
K = TypeVar("K")


class Box(Generic[T]):
    def __init__(self, item: T):
        self.item = item


class Pair(Generic[K, T]):
    pass


class IntBox(Box[int]):
    pass


class Both(Box[T], dict[str, T]):
    pass


b = Box[int](5)
print(b.item, Box[int], Box[T], Box.__parameters__, Pair.__parameters__, Pair[int, str], Pair[K, int][str], b.__orig_class__, type(b))
print(IntBox.__orig_bases__, IntBox.__parameters__, Box[int] == Box[int], Box[int].__origin__, Box[int].__args__, [c.__name__ for c in Both.__mro__])
for wrong in (
    lambda: Box[int, str],
    lambda: Pair[int],
    lambda: Box[int][str],
    lambda: IntBox[int],
    lambda: Generic[int],
    lambda: Generic[T, T],
    lambda: Generic[()],
    lambda: isinstance(b, Box[int]),
    lambda: type("X", (Generic,), {}),
    lambda: type(T),
    lambda: Box[5],
):
    try:
        print(wrong())
    except TypeError as e:
        print(e)
