import typing
T = typing.TypeVar("T", bound=int, covariant=True)
U = typing.TypeVar("U", int, str)
D = typing.TypeVar("D", default=int)
print(T, U, T.__bound__, U.__constraints__, T.__covariant__, D.__default__, U.__module__)  # expect: +T ~U <class 'int'> (<class 'int'>, <class 'str'>) True <class 'int'> __main__
def show(f):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(e)
show(lambda: typing.TypeVar("X", int))  # expect: A single constraint is not allowed
show(lambda: typing.TypeVar("X", int, str, bound=int))  # expect: Constraints cannot be combined with bound=...
show(lambda: typing.TypeVar(5))  # expect: typevar() argument 'name' must be str, not int
show(lambda: isinstance(5, T))  # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
show(lambda: T | int)  # expect: typing.Union[+T, int]
show(lambda: type("X", (T,), {}))  # expect: type() doesn't support MRO entry resolution; use types.new_class()
print(typing.ParamSpec("P"), typing.TypeVarTuple("Ts"), typing.Unpack[typing.TypeVarTuple("Ts")])  # expect: ~P Ts typing.Unpack[Ts]
