from typing import Annotated, Callable, Dict, Generic, List, Literal, Optional, TypeVar, Union, get_args, get_origin

print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(list[int]), get_args(int | str))
# expect: <class 'list'> (<class 'str'>, <class 'int'>) <class 'list'> (<class 'int'>, <class 'str'>)
print(get_origin(Optional[int]) is Union, get_args(Optional[int]), get_args(Callable[[int], str]))
# expect: True (<class 'int'>, <class 'NoneType'>) ([<class 'int'>], <class 'str'>)
print(get_origin(Annotated[int, 5]) is Annotated, get_args(Annotated[int, 5]), get_args(Literal[1, "x"]))
# expect: True (<class 'int'>, 5) (1, 'x')
print(get_origin(int), get_args(int), get_origin(Generic[TypeVar("T")]) is Generic)  # expect: None () True
print(isinstance([], List), isinstance(3, Union[int, str]), issubclass(bool, Union[int, str]))
# expect: True True True
