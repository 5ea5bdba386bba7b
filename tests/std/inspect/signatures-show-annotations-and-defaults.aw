import inspect
from typing import Optional

class C: pass
def f(a: int, b: "text" = "x", *args: str, c: C = None, d: list[int] = [], **kw: dict) -> Optional[int]: pass
s = inspect.signature(f)
print(s)
# expect: (a: int, b: 'text' = 'x', *args: str, c: __main__.C = None, d: list[int] = [], **kw: dict) -> Optional[int]
print(repr(s.parameters["a"]), s.parameters["b"].annotation, s.return_annotation)
# expect: <Parameter "a: int"> text typing.Optional[int]
print(repr(s))
# expect: <Signature (a: int, b: 'text' = 'x', *args: str, c: __main__.C = None, d: list[int] = [], **kw: dict) -> Optional[int]>
def g() -> None: pass
print(inspect.signature(g), inspect.signature(lambda x=C: 0))  # expect: () -> None (x=<class '__main__.C'>)
