from collections.abc import Callable as AbcCallable
from typing import (Annotated, Any, Callable, ClassVar, Dict, Final, Generic, List, Literal, Optional, Tuple, Type, TypeVar,
                    Union, get_args, get_origin)

T = TypeVar("T")
for tp in (List[int], list[int], Dict[str, int], Tuple[int, ...], Tuple[()], tuple[()], Union[int, str], int | str, Optional[int],
           Callable[[int, str], bool], Callable[..., int], AbcCallable[[int], str], Literal[1, "a"], Annotated[int, "m"],
           ClassVar[int], Final[str], Type[int], Generic[T], List, Callable, int, Any, "text", Generic):
    print(tp, get_origin(tp), get_args(tp))  # expect: typing.List[int] <class 'list'> (<class 'int'>,)
    # expect: list[int] <class 'list'> (<class 'int'>,)
    # expect: typing.Dict[str, int] <class 'dict'> (<class 'str'>, <class 'int'>)
    # expect: typing.Tuple[int, ...] <class 'tuple'> (<class 'int'>, Ellipsis)
    # expect: typing.Tuple[()] <class 'tuple'> ()
    # expect: tuple[()] <class 'tuple'> ()
    # expect: typing.Union[int, str] typing.Union (<class 'int'>, <class 'str'>)
    # expect: int | str <class 'types.UnionType'> (<class 'int'>, <class 'str'>)
    # expect: typing.Optional[int] typing.Union (<class 'int'>, <class 'NoneType'>)
    # expect: typing.Callable[[int, str], bool] <class 'collections.abc.Callable'> ([<class 'int'>, <class 'str'>], <class 'bool'>)
    # expect: typing.Callable[..., int] <class 'collections.abc.Callable'> (Ellipsis, <class 'int'>)
    # expect: collections.abc.Callable[[int], str] <class 'collections.abc.Callable'> ([<class 'int'>], <class 'str'>)
    # expect: typing.Literal[1, 'a'] typing.Literal (1, 'a')
    # expect: typing.Annotated[int, 'm'] typing.Annotated (<class 'int'>, 'm')
    # expect: typing.ClassVar[int] typing.ClassVar (<class 'int'>,)
    # expect: typing.Final[str] typing.Final (<class 'str'>,)
    # expect: typing.Type[int] <class 'type'> (<class 'int'>,)
    # expect: typing.Generic[~T] <class 'typing.Generic'> (~T,)
    # expect: typing.List <class 'list'> ()
    # expect: typing.Callable <class 'collections.abc.Callable'> ()
    # expect: <class 'int'> None ()
    # expect: typing.Any None ()
    # expect: text None ()
    # expect: <class 'typing.Generic'> <class 'typing.Generic'> ()
