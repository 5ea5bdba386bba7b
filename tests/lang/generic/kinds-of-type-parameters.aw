import typing
def f[T, *Ts, **P](*args: *Ts, **kw: P.kwargs) -> T: pass
print(f.__type_params__, [type(p).__name__ for p in f.__type_params__])  # expect: (T, Ts, P) ['TypeVar', 'TypeVarTuple', 'ParamSpec']
T, Ts, P = f.__type_params__
print(f.__annotations__)  # expect: {'args': typing.Unpack[Ts], 'kw': P.kwargs, 'return': T}
print(P.args, P.kwargs, P.args.__origin__ is P, list(Ts))  # expect: P.args P.kwargs True [typing.Unpack[Ts]]
print(T.__name__, Ts.__name__, P.__name__, T.__module__)  # expect: T Ts P typing
class A[*Ts]: pass
print(A[int, str], A[()], A.__parameters__, A.__orig_bases__)  # expect: __main__.A[int, str] __main__.A[()] (Ts,) (typing.Generic[typing.Unpack[Ts]],)
class B[T, *Ts]: pass
print(B[int], B[int, str, bytes])  # expect: __main__.B[int] __main__.B[int, str, bytes]
class C[**P]: pass
print(C[[int, str]], C[int, str], C[...])  # expect: __main__.C[[int, str]] __main__.C[[int, str]] __main__.C[...]
try:
    B[()]
except TypeError as e:
    print(e)  # expect: Too few arguments for <class '__main__.B'>; actual 0, expected at least 1
