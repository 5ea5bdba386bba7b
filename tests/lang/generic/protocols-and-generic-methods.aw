from typing import Protocol, runtime_checkable
@runtime_checkable
class Sized_[T](Protocol):
    def size(self) -> T: ...
class A:
    def size(self): return 3
class B: pass
print(isinstance(A(), Sized_), isinstance(B(), Sized_), issubclass(A, Sized_), Sized_.__type_params__, Sized_[int])  # expect: True False True (T,) __main__.Sized_[int]
class Stack[T]:
    def __init__(self) -> None: self.items: list[T] = []
    def push(self, x: T) -> "Stack[T]":
        self.items.append(x)
        return self
    def map[U](self, f) -> "Stack[U]":
        s = Stack[U]()
        for i in self.items: s.push(f(i))
        return s
    @classmethod
    def of[V](cls, *xs: V) -> "Stack[V]":
        s = cls()
        for x in xs: s.push(x)
        return s
print(Stack[int]().push(1).push(2).map(str).items, Stack.of(1, 2).items, Stack.map.__type_params__)  # expect: ['1', '2'] [1, 2] (U,)
try:
    Sized_()
except TypeError as e:
    print(e)  # expect: Protocols cannot be instantiated
