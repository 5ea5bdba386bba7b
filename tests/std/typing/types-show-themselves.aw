from typing import (
    Annotated, Any, Callable, ClassVar, Deque, Dict, Generator, Iterator, List, Literal, Optional, ParamSpec, Tuple,
    TypeVar, Union,
)

T = TypeVar("T")
print(T, TypeVar("C", covariant=True), ParamSpec("P"), Any)  # expect: ~T +C ~P typing.Any
print(List[int], Dict[str, int], Tuple[int, ...], Tuple[()], Deque[int], Iterator[T])
# expect: typing.List[int] typing.Dict[str, int] typing.Tuple[int, ...] typing.Tuple[()] typing.Deque[int] typing.Iterator[~T]
print(Optional[int], Union[int, str, None], Union[int, int], Union[int, Union[str, int]])
# expect: typing.Optional[int] typing.Union[int, str, NoneType] <class 'int'> typing.Union[int, str]
print(Callable[[int, str], bool], Callable[..., int], Generator[int, None, str])
# expect: typing.Callable[[int, str], bool] typing.Callable[..., int] typing.Generator[int, NoneType, str]
print(Literal["a", 1], Annotated[int, "meters"], ClassVar[int], List["Later"])
# expect: typing.Literal['a', 1] typing.Annotated[int, 'meters'] typing.ClassVar[int] typing.List[ForwardRef('Later')]
print(Union[int, str] == Union[str, int], List[int] == List[int], List[int] | None, int | List[str])
# expect: True True typing.Optional[typing.List[int]] typing.Union[int, typing.List[str]]
print(List[T][int], Dict[T, List[T]][str], Optional[T][int], Callable[[T], T][bool])
# expect: typing.List[int] typing.Dict[str, typing.List[str]] typing.Optional[int] typing.Callable[[bool], bool]
for f in (lambda: List(), lambda: Union(), lambda: Any(), lambda: Dict[int], lambda: List[int][str], lambda: Optional[int, str]):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: Type List cannot be instantiated; use list() instead
# expect: Cannot instantiate typing.Union
# expect: Any cannot be instantiated
# expect: Too few arguments for typing.Dict; actual 1, expected 2
# expect: typing.List[int] is not a generic class
# expect: typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
