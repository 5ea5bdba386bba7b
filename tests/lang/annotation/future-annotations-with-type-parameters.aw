from __future__ import annotations
def f[T: int](x: T, y: list[T] = []) -> dict[T, Undefined]: pass
print(f.__annotations__, f.__type_params__, f.__type_params__[0].__bound__)  # expect: {'x': 'T', 'y': 'list[T]', 'return': 'dict[T, Undefined]'} (T,) <class 'int'>
class A[T]:
    x: T
    y: Missing[T]
    def m[U](self, a: U) -> A[T]: pass
print(A.__annotations__, A.m.__annotations__, A.__parameters__)  # expect: {'x': 'T', 'y': 'Missing[T]'} {'a': 'U', 'return': 'A[T]'} (T,)
type X = list[Later]
try:
    X.__value__
except NameError as e:
    print(e)  # expect: name 'Later' is not defined
