from dataclasses import dataclass
from abc import ABC, abstractmethod
@dataclass
class Pair[A, B]:
    a: A
    b: B
    def swap(self) -> "Pair[B, A]": return Pair(self.b, self.a)
print(Pair(1, "x"), Pair[int, str](1, "y").swap(), Pair[int, str], Pair.__parameters__)  # expect: Pair(a=1, b='x') Pair(a='y', b=1) __main__.Pair[int, str] (A, B)
class Repo[T](ABC):
    @abstractmethod
    def get(self, k: int) -> T: ...
class Mem(Repo[str]):
    def get(self, k): return str(k)
print(Mem().get(5), Mem.__orig_bases__, [c.__name__ for c in Mem.__mro__])  # expect: 5 (__main__.Repo[str],) ['Mem', 'Repo', 'ABC', 'Generic', 'object']
try:
    Repo[int]()
except TypeError as e:
    print(e)  # expect: Can't instantiate abstract class Repo without an implementation for abstract method 'get'
class Err[T](Exception): pass
try:
    raise Err[int]("boom")
except Err as e:
    print(type(e).__name__, e)  # expect: Err boom
class D[K, V](dict[K, V]): pass
print(D[str, int](a=1), D.__orig_bases__, D.__parameters__)  # expect: {'a': 1} (dict[K, V], typing.Generic[K, V]) (K, V)
