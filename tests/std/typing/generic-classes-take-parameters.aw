from typing import Generic, List, TypeVar

T = TypeVar("T")
U = TypeVar("U", bound=int)

class Stack(Generic[T]):
    def __init__(self):
        self.items: List[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

stack = Stack[int]()
stack.push(3)
print(stack.items, Stack[int], Stack.__parameters__, stack.__orig_class__)
# expect: [3] __main__.Stack[int] (~T,) __main__.Stack[int]

class Words(Stack[str]):
    pass

print([c.__name__ for c in Words.__mro__], Words.__parameters__)  # expect: ['Words', 'Stack', 'Generic', 'object'] ()

class Pair(Generic[T, U]):
    pass

print(Pair[int, str], Pair[T, U][str, int])  # expect: __main__.Pair[int, str] __main__.Pair[str, int]
for f in (lambda: Pair[int], lambda: Pair[int, int, int], lambda: Words[int], lambda: Generic[int]):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: Too few arguments for <class '__main__.Pair'>; actual 1, expected at least 2
# expect: Too many arguments for <class '__main__.Pair'>; actual 3, expected 2
# expect: <class '__main__.Words'> is not a generic class
# expect: Parameters to Generic[...] must all be type variables or parameter specification variables.
