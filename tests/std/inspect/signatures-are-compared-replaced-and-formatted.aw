import copy
import functools
import inspect
from inspect import Parameter as P, Signature as S


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, str(error).split(" 0x")[0])


def f(a, /, b: int = 1, *args, c, d: "str" = 2, **kwargs) -> bool: ...


def g(a, /, b: int = 1, *args, d: "str" = 2, c, **kwargs) -> bool: ...


sig = inspect.signature(f)
print(sig == inspect.signature(g), hash(sig) == hash(inspect.signature(g)), sig.parameters)
print(sig.replace(return_annotation=None), sig.replace(return_annotation=S.empty), sig.replace(parameters=()))
print(copy.replace(sig, parameters=list(sig.parameters.values())[1:2]), copy.deepcopy(sig) == sig)
p = sig.parameters["b"]
print(copy.replace(p, default=None), p.replace(annotation=P.empty), p.replace(default=P.empty, name="z"), p == copy.copy(p))
print(hash(P("x", P.POSITIONAL_ONLY)) == hash(P("x", P.KEYWORD_ONLY)), hash(p) == hash(p.replace(default=9)))
for width in (None, 10, 200):
    print(sig.format(max_width=width))
for name in ("from", "x y", 3, P.empty):
    attempt(P, name, P.KEYWORD_ONLY)
attempt(P, "from", P.POSITIONAL_ONLY)
attempt(P, "x", 9)


class Mine(S):
    pass


print(type(Mine.from_callable(f)).__name__, Mine.from_callable(f) == sig)


def h(a, b, c=3, /, foo=42, *, bar=50, **kwargs): ...


def k(c=3, d=4, /): ...


attempt(inspect.signature(h).bind, 1, 2, c=4)
attempt(inspect.signature(h).bind, a=1, b=2)
attempt(inspect.signature(k).bind, c=3, d=4)
attempt(inspect.signature, functools.partial(k, 1, 2, 3))


class Text:
    __signature__ = "(a, b=2, /, *, c)"

    def __call__(self): ...


class Makes:
    __signature__ = staticmethod(lambda: inspect.signature(k))

    def __call__(self): ...


class Wrong:
    __signature__ = 5

    def __call__(self): ...


for known in (Text(), Makes(), Wrong()):
    attempt(inspect.signature, known)


def wrap(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs): ...

    return wrapper


class Holder:
    @wrap
    def method(self, a, b): ...


print(inspect.signature(wrap(Holder().method)), inspect.signature(Holder().method), inspect.signature(Holder.method, follow_wrapped=False))


class Compiled:
    __name__ = "compiled"
    __code__, __defaults__, __kwdefaults__, __annotations__ = f.__code__, f.__defaults__, f.__kwdefaults__, f.__annotations__

    def __call__(self, *args, **kwargs): ...


print(inspect.signature(Compiled()))
