from __future__ import annotations
def f(a: undefined, b: list[int] | None = None, *c: "quoted", d: lambda x: x + 1, **e: {1: 2}) -> (1, 2): pass
for k, v in f.__annotations__.items(): print(k, repr(v))
# expect: a 'undefined'
# expect: b 'list[int] | None'
# expect: c "'quoted'"
# expect: d 'lambda x: x + 1'
# expect: e '{1: 2}'
# expect: return '(1, 2)'
class A:
    x: SomeType = 1
    y: dict[str, tuple[int, ...]]
    z: a.b.c(1, *d, k=2)[3:4] if p else not q
print(A.__annotations__)  # expect: {'x': 'SomeType', 'y': 'dict[str, tuple[int, ...]]', 'z': 'a.b.c(1, *d, k=2)[3:4] if p else not q'}
v: int | None
w: "text" = 2
print(__annotations__)  # expect: {'v': 'int | None', 'w': "'text'"}
async def g(x: await_ - -3 ** 2, y: 1 = 5) -> [i for i in z if i]: pass
print(g.__annotations__)  # expect: {'x': 'await_ - -3 ** 2', 'y': '1', 'return': '[i for i in z if i]'}
