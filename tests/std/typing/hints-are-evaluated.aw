from typing import Annotated, List, Optional, cast, get_overloads, get_type_hints, overload

def f(a: int, b: "str" = "", *, c: Optional["int"] = None) -> None: ...

class Base:
    x: int
    y: "List[Base]"

class Derived(Base):
    z: Annotated[int, 5]

print(get_type_hints(f))
# expect: {'a': <class 'int'>, 'b': <class 'str'>, 'c': typing.Optional[int], 'return': <class 'NoneType'>}
print(get_type_hints(Derived))  # expect: {'x': <class 'int'>, 'y': typing.List[__main__.Base], 'z': <class 'int'>}
print(get_type_hints(Derived, include_extras=True)["z"])  # expect: typing.Annotated[int, 5]

@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x):
    return x

print(g(3), len(get_overloads(g)), cast(int, "unchanged"))  # expect: 3 2 unchanged
