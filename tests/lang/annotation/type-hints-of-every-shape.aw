from typing import Optional, Union, Callable, Any, ClassVar
class Node: pass
def f(a: Optional[int], b: Union[int, str], c: Callable[[int], str], d: "Node", e: Any = None, *f: tuple[int, ...], g: dict[str, list[int]] | None = None) -> ClassVar[int]: ...
for k, v in f.__annotations__.items(): print(k, v)
# expect: a typing.Optional[int]
# expect: b typing.Union[int, str]
# expect: c typing.Callable[[int], str]
# expect: d Node
# expect: e typing.Any
# expect: f tuple[int, ...]
# expect: g dict[str, list[int]] | None
# expect: return typing.ClassVar[int]
class C:
    a: list["C"]
    b: int | "str" if False else int
    def m(self) -> "C": ...
print(C.__annotations__, C.m.__annotations__)  # expect: {'a': list['C'], 'b': <class 'int'>} {'return': 'C'}
x: Final if False else int
print(__annotations__)  # expect: {'x': <class 'int'>}
