import typing
class A[T]: pass
class B[T](A[T]): pass
class C(B[int]): pass
class D[T, U](A[U], list): pass
print(C.__orig_bases__, C.__bases__, C.__parameters__, B[str].__parameters__)  # expect: (__main__.B[int],) (<class '__main__.B'>,) () ()
print([c.__name__ for c in D.__mro__], D.__parameters__, D.__orig_bases__)  # expect: ['D', 'A', 'list', 'Generic', 'object'] (T, U) (__main__.A[U], <class 'list'>, typing.Generic[T, U])
class E(list[int]): pass
print(E.__orig_bases__, E.__bases__, E([1]))  # expect: (list[int],) (<class 'list'>,) [1]
class F(dict[str, int], A[int]): pass
print(F.__bases__, F.__orig_bases__)  # expect: (<class 'dict'>, <class '__main__.A'>) (dict[str, int], __main__.A[int])
try:
    class G[T](typing.Generic[T]): pass
except TypeError as e:
    print(e)  # expect: Cannot inherit from Generic[...] multiple times.
TV = typing.TypeVar("TV")
class H(typing.Generic[TV]): pass
print(H.__parameters__, H[int], H.__orig_bases__)  # expect: (~TV,) __main__.H[int] (typing.Generic[~TV],)
try:
    class I(typing.Generic[int]): pass
except TypeError as e:
    print(e)  # expect: Parameters to Generic[...] must all be type variables or parameter specification variables.
