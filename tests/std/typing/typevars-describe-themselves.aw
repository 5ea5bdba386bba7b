from typing import NoDefault, ParamSpec, TypeVar, TypeVarTuple

T = TypeVar("T")
A = TypeVar("A", int, str)
B = TypeVar("B", bound=int)
C = TypeVar("C", covariant=True)
D = TypeVar("D", contravariant=True)
E = TypeVar("E", default=int)
print(T, C, D, T.__name__, A.__constraints__, B.__bound__, C.__covariant__, D.__contravariant__, E.__default__, T.__default__)
print(E.has_default(), T.has_default(), T.__bound__, T == TypeVar("T"), T.__module__, TypeVar("I", infer_variance=True))
P, Ts = ParamSpec("P"), TypeVarTuple("Ts")
print(P, Ts, P.args, P.kwargs, P.args.__origin__ is P, P.args == ParamSpec("P").args, P.args == P.args, list(Ts))
print(T | int, int | T, T | None, type(NoDefault).__name__, NoDefault)
for wrong in (
    lambda: TypeVar("X", int),
    lambda: TypeVar("X", int, str, bound=int),
    lambda: TypeVar("X", covariant=True, contravariant=True),
    lambda: type("Sub", (TypeVar,), {}),
    lambda: T(),
    lambda: isinstance(1, T),
    lambda: TypeVar("X", bound=5),
):
    try:
        print(wrong())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, str(e)[:70])
