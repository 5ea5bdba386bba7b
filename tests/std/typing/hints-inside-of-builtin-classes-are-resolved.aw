from typing import *
import types
class P: pass
X = "X"
def f(a: "'P'", b: "X", c: list["P"], d: dict[str, list["P"]], e: "P | None", g: "Optional['P']", h: Callable[["P"], "int"], i: tuple["P", ...]) -> "list['P']": ...
for k in "abcdeghi":
    def one(x): ...
    one.__annotations__ = {"x": f.__annotations__[k]}
    try: print(k, get_type_hints(one))
    except Exception as e: print(k, type(e).__name__, e)
class C:
    a: list["P"]
    b: "dict[str, C]"
    c: Optional[list["C"]]
    d: list["P"] | None
    e: Annotated[list["P"], 1]
    f: list[int]
    g: Literal["P"]
    h: dict["str", "int"]
for ex in (False, True):
    print(get_type_hints(C, include_extras=ex))
