from collections.abc import Iterable, Mapping, Sized
from functools import singledispatch


@singledispatch
def f(x):
    return "object"


class A:
    pass


class B(A):
    pass


class C(B):
    pass


f.register(A, lambda x: "A")
print(f(C()), f(B()))  # expect: A A
f.register(B, lambda x: "B")
print(f(C()), f(B()), f(A()), f(1))  # expect: B B A object
f.register(Mapping, lambda x: "mapping")
f.register(Iterable, lambda x: "iterable")
print(f({}), f([]), f("s"))  # expect: mapping iterable iterable


@singledispatch
def g(x):
    return "base"


g.register(Iterable, lambda x: "iterable")
g.register(Sized, lambda x: "sized")


class Both:
    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())


try:
    g(Both())
except RuntimeError as e:
    print(e)  # expect: Ambiguous dispatch: <class 'collections.abc.Iterable'> or <class 'collections.abc.Sized'>


class Ordered(Sized, Iterable):
    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())


print(g(Ordered()))  # expect: sized
