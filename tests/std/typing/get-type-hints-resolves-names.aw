from typing import Annotated, ClassVar, Final, Generic, Optional, TypeVar, get_type_hints

T = TypeVar("T")


class A:
    x: int
    y: "list[A]"
    z: ClassVar["str"] = ""


class B(A):
    w: Optional["B"] = None
    x: str
    v: Annotated[int, "meta"]
    u: Final[int] = 5


def f(a: "int", b: "B | None" = None, *args: str, c: None = None, **kw: "T") -> "list[int]":
    local: int


print(get_type_hints(A))  # expect: {'x': <class 'int'>, 'y': list[__main__.A], 'z': typing.ClassVar[str]}
print(get_type_hints(B))
# expect: {'x': <class 'str'>, 'y': list[__main__.A], 'z': typing.ClassVar[str], 'w': typing.Optional[__main__.B], 'v': <class 'int'>, 'u': typing.Final[int]}
print(get_type_hints(B, include_extras=True)["v"])  # expect: typing.Annotated[int, 'meta']
print(get_type_hints(f))
# expect: {'a': <class 'int'>, 'b': __main__.B | None, 'args': <class 'str'>, 'c': <class 'NoneType'>, 'kw': ~T, 'return': list[int]}
print(get_type_hints(lambda: 0), get_type_hints(print) if hasattr(print, "__annotations__") else {})
# expect: {} {}


def g(x: "Unknown"): ...


def h(x: "1 +"): ...


for wrong in (lambda: get_type_hints(g), lambda: get_type_hints(h), lambda: get_type_hints(5)):
    try:
        wrong()
    except (NameError, SyntaxError, TypeError) as e:
        print(type(e).__name__, str(e)[:60])  # expect: NameError name 'Unknown' is not defined
        # expect: SyntaxError Forward reference must be an expression -- got '1 +'
        # expect: TypeError 5 is not a module, class, method, or function.
print(get_type_hints(g, {"Unknown": int}), get_type_hints(g, localns={"Unknown": str}))
# expect: {'x': <class 'int'>} {'x': <class 'str'>}
