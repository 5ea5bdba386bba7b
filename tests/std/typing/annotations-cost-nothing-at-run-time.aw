from typing import Any, ClassVar, Final, Literal, NoReturn, Optional, Union


class C:
    count: ClassVar[int] = 0
    name: str
    size: Final = 5

    def f(self, x: Optional[int] = None, *args: Any, mode: Literal["a", "b"] = "a") -> Union[int, str]:
        y: list[Unknown] = []  # never evaluated
        return y or mode


print(C().f(), C.__annotations__, hasattr(C, "name"), C.f.__annotations__["mode"], C.f.__annotations__["return"])
# expect: a {'count': typing.ClassVar[int], 'name': <class 'str'>, 'size': typing.Final} False typing.Literal['a', 'b'] typing.Union[int, str]


def stop() -> NoReturn:
    raise SystemExit


print(stop.__annotations__)  # expect: {'return': typing.NoReturn}
