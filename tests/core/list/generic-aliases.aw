a = list[int]
print(a, a.__origin__, a.__args__, a.__parameters__, type(a).__name__, a == list[int], a != list[str], hash(a) == hash(list[int]), a([1, 2]), dict[str, list[int]], tuple[int, ...], tuple[()], set[int | None], type[int], frozenset["X"], list[int, str])
from typing import TypeVar
T = TypeVar("T")
print(dict[str, T].__parameters__, dict[str, T][int], list[T][T], isinstance([], list) and list[int].__name__, list[int].append is list.append)
for action in (lambda: isinstance([], list[int]), lambda: issubclass(list, list[int]), lambda: list[int][str], lambda: int[str], lambda: str[int], lambda: range[int], lambda: list[int].nothing):
    try:
        print(action())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
class L(list[int]):
    pass
print(L.__mro__[1].__name__, L.__orig_bases__, list[int] | None, [list[int]])
