from typing import *

T = TypeVar("T")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
for form in (Any, Union, Optional, List, Dict, Callable, Tuple, Type, ClassVar, Final, Literal, Self, Never, NoReturn, LiteralString,
             Annotated, Concatenate, TypeGuard, TypeIs, Unpack, Required, NotRequired, ReadOnly, TypeAlias, T, P, Ts, Generic,
             Protocol, List[T], Dict[str, List[T]], Callable[[T], T], Callable[P, T], Callable[..., Any], Union[int, None, str],
             Optional[str], Tuple[T, ...], Type[Any], ClassVar[int], Literal["a", 1, None, True], Annotated[int, 1, "b"],
             Concatenate[int, P], TypeGuard[int], TypeIs[str], Unpack[Ts], Required[int], Iterable[int], Counter[str], Deque[int],
             DefaultDict[str, int], OrderedDict[str, int], ChainMap[str, int], Set[int], FrozenSet[int], AbstractSet[int],
             AsyncIterator[int], Awaitable[str], ContextManager[int], P.args, P.kwargs, List["Later"], ForwardRef("X")):
    print(form)
