from typing import Any, Callable, Concatenate, Generic, ParamSpec, TypeVar, TypeVarTuple, Unpack

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R")
Ts = TypeVarTuple("Ts")
c = Callable[[int, T], R]
print(c, c.__args__, c.__parameters__, c[str, bool], Callable[P, R], Callable[P, R][[int, str], bool], Callable[P, R][..., int])
print(Callable[Concatenate[int, P], R], Callable[Concatenate[int, P], R][[str], bool], Callable[[], None], Callable[[Any], Any])
print(tuple[Unpack[Ts]], Callable[[Unpack[Ts]], R], Unpack[Ts])


class Task(Generic[P, R]):
    pass


class Array(Generic[Unpack[Ts]]):
    pass


print(Task[[int, str], bool], Task[..., int], Task.__parameters__, Array[int, str], Array[()], Array.__parameters__)
for wrong in (lambda: Callable[int], lambda: Callable[int, str], lambda: Callable[[int]], lambda: Concatenate[int], lambda: Concatenate[int, int], lambda: Callable[[int], str, 5]):
    try:
        print(wrong())
    except TypeError as e:
        print(str(e)[:90])
